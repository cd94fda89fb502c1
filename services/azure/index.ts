import type { Principal } from '../domain/access.ts';
import type { Observed } from '../domain/evidence.ts';
import type { Instant } from '../domain/instant.ts';
import type { Inventory } from '../domain/inventory.ts';
import { createCallCount } from './call-count.ts';
import { type Clients, createClients } from './clients.ts';
import type { Call, Connection } from './connection.ts';
import { identityOf } from './credential.ts';
import { createEarlyLists, type EarlyLists } from './early-lists.ts';
import type { Azure, Mandate, SurveyedCertificate } from './gateway.ts';
import { readInventory } from './inventory.ts';
import type { Tools } from './look.ts';
import { observe } from './observe.ts';
import { oneLook } from './one-look.ts';
import type { Probe } from './probe.ts';
import { readMemberOf } from './readers/memberships.ts';
import { readPrincipal } from './readers/principal.ts';
import { createRoleReader } from './readers/roles.ts';
import { readRenewals } from './renewals.ts';
import { readRights } from './rights.ts';
import type { Identity } from './scope.ts';
import { A_SECOND, subscriptionBudget } from './subscription-budget.ts';
import { survey as lookAtAll } from './survey.ts';
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
  const { cloud, clock, credential, wait } = connection;
  const calls = createCallCount(clock);
  const onCall = (call: Call) => {
    calls.note(call);
    connection.onCall(call);
  };
  const paced = { ...connection, onCall, turn: subscriptionBudget(clock, wait) };
  const clients = createClients(paced);
  const lent = new WeakMap<Mandate, Clients>();
  /** The clients that change things: the bot's own, or those of somebody who has lent it their rights. */
  const hands = (mandate: Mandate | null): Clients => {
    if (!mandate) return clients;
    const theirs = lent.get(mandate) ?? createClients({ ...paced, mandate });
    lent.set(mandate, theirs);
    return theirs;
  };
  const roles = createRoleReader(clients, clock);
  const identity = remembered<Identity>(clock, Number.POSITIVE_INFINITY, () => identityOf(credential, cloud)).ask;
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
  ).ask;
  const early = new WeakMap<Inventory, EarlyLists>();
  const census = remembered<Inventory, 'survey' | undefined>(clock, INVENTORY_MILLISECONDS, async (purpose) => {
    const lists = purpose === 'survey' ? createEarlyLists((await tools()).look) : null;
    const [found, appService] = await Promise.all([
      readInventory(clients.graphQuery, cloud, now(), lists?.begin),
      principal(),
    ]);
    const inventory = { ...found, principal: appService };
    if (lists) early.set(inventory, lists);
    return inventory;
  });
  // Every room that asks while an inventory is good sees what was seen of it. A survey that failed is made anew.
  const surveys = new WeakMap<Inventory, Promise<readonly SurveyedCertificate[]>>();
  const surveyed = (known: Inventory) => {
    const survey =
      surveys.get(known) ??
      tools().then((made) => lookAtAll(known, null, { ...made, early: early.get(known) ?? null }));
    surveys.set(known, survey);
    survey.catch(() => surveys.delete(known));
    return survey;
  };
  /** Whoever changed something wants to see it. */
  const thenForget = <T>(change: Promise<T>): Promise<T> => change.finally(census.forget);
  return {
    inventory: census.ask,
    observe: oneLook(async (certificateId, known, isWorthMore, siteIds = []) =>
      observe(certificateId, known, isWorthMore, siteIds, await tools()),
    ),
    survey: async (known, among = null, closely = false) =>
      among || closely ? lookAtAll(known, among, { ...(await tools()), early: null }, closely) : surveyed(known),
    renewals: async (references) => readRenewals(references, (await tools()).look),
    rights: async (personId, needs) => readRights(personId, needs, await tools()),
    memberOf: async (personId, groupIds) => readMemberOf(personId, groupIds, (await tools()).look),
    counted: calls.during,
    budget: (thread) => ({ answer: calls.answerIn(thread), hour: calls.hour(), aSecond: A_SECOND }),
    apply: (change, mandate = null) => thenForget(apply(change, hands(mandate))),
    undo: (change, mandate = null) => thenForget(undo(change, hands(mandate))),
  };
}

interface Remembered<T, P> {
  ask(purpose?: P): Promise<T>;
  forget(): void;
}

/** Asks once for all who ask meanwhile, and remembers a good answer for a while from when it came. */
function remembered<T, P = undefined>(
  clock: () => number,
  milliseconds: number,
  question: (purpose?: P) => Promise<T>,
  isGood: (answer: T) => boolean = () => true,
): Remembered<T, P> {
  let asked: { readonly answer: Promise<T>; until: number } | null = null;
  return {
    forget() {
      asked = null;
    },
    ask(purpose) {
      if (asked && clock() < asked.until) return asked.answer;
      const asking = { answer: question(purpose), until: Number.POSITIVE_INFINITY };
      asked = asking;
      const settle = (isKept: boolean) => {
        asking.until = isKept ? clock() + milliseconds : 0;
      };
      asking.answer.then(
        (value) => settle(isGood(value)),
        () => settle(false),
      );
      return asking.answer;
    },
  };
}
