import type { Principal } from '../domain/access.ts';
import type { Observed } from '../domain/evidence.ts';
import type { Instant } from '../domain/instant.ts';
import type { Inventory } from '../domain/inventory.ts';
import { createClients } from './clients.ts';
import type { Connection } from './connection.ts';
import { identityOf } from './credential.ts';
import type { Azure } from './gateway.ts';
import { readInventory } from './inventory.ts';
import type { Tools } from './look.ts';
import { observe } from './observe.ts';
import type { Probe } from './probe.ts';
import { readMemberOf } from './readers/memberships.ts';
import { readPrincipal } from './readers/principal.ts';
import { createRoleReader } from './readers/roles.ts';
import { readRenewals } from './renewals.ts';
import { readRights } from './rights.ts';
import type { Identity } from './scope.ts';
import { survey } from './survey.ts';
import { apply } from './writers/apply.ts';
import { undo } from './writers/undo.ts';

/** How long names and overviews may be old; a verdict on one certificate never rests on them. */
const INVENTORY_MILLISECONDS = 30_000;
/** The service principal of App Service does not change; its absence is asked again with every inventory. */
const PRINCIPAL_MILLISECONDS = 600_000;

/** What the bot is told to look at, and what to leave alone. */
export interface Sight {
  /** Looks at what host names really serve; null where the bot is not to. */
  readonly probe: Probe | null;
  /** Whether application settings may be read, which show more than thumbprints. */
  readonly readsSettings: boolean;
}

/** Joins clients, readers and writers into the one gateway to Azure. */
export function createAzure(connection: Connection, sight: Sight, now: () => Instant): Azure {
  const { cloud, clock, credential } = connection;
  const clients = createClients(connection);
  const roles = createRoleReader(clients, clock);
  const identity = remembered<Identity>(clock, Number.POSITIVE_INFINITY, () => identityOf(credential, cloud));
  const tools = async (): Promise<Tools> => ({
    look: { clients, cloud, identity: await identity(), at: now() },
    roles,
    ...sight,
  });
  const principal = remembered<Observed<Principal | null>>(
    clock,
    PRINCIPAL_MILLISECONDS,
    () => readPrincipal({ clients, cloud, at: now() }),
    (found) => found.seen && found.value !== null,
  );
  const inventory = remembered<Inventory>(clock, INVENTORY_MILLISECONDS, async () => {
    const [found, appService] = await Promise.all([readInventory(clients.graphQuery, cloud, now()), principal()]);
    return { ...found, principal: appService };
  });
  return {
    inventory,
    observe: async (certificateId, known, isWorthMore, siteIds = []) =>
      observe(certificateId, known, isWorthMore, siteIds, await tools()),
    survey: async (known, about) => survey(known, await tools(), about),
    renewals: async (references) => readRenewals(references, (await tools()).look),
    rights: async (personId, needs) => readRights(personId, needs, await tools()),
    memberOf: async (personId, groupIds) => readMemberOf(personId, groupIds, (await tools()).look),
    apply: (change) => apply(change, clients),
    undo: (change) => undo(change, clients),
  };
}

/** Asks once for all who ask meanwhile, and remembers a good answer for a while. */
function remembered<T>(
  clock: () => number,
  milliseconds: number,
  ask: () => Promise<T>,
  isGood: (answer: T) => boolean = () => true,
): () => Promise<T> {
  let asked: { readonly at: number; readonly answer: Promise<T> } | null = null;
  const forget = () => {
    asked = null;
  };
  return () => {
    if (asked && clock() - asked.at < milliseconds) return asked.answer;
    const answer = ask();
    asked = { at: clock(), answer };
    answer.then((value) => isGood(value) || forget(), forget);
    return answer;
  };
}
