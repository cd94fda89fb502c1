import type { VaultReads, WebReads } from '../../domain/examined.ts';
import type { Instant } from '../../domain/instant.ts';
import { parseResourceId } from '../../domain/resource-id.ts';
import { API } from '../asked.ts';
import { type Clients, createClients } from '../clients.ts';
import type { Connection } from '../connection.ts';
import type { Examiner } from '../examiner.ts';
import { readInventory } from '../inventory.ts';
import { readPrincipal } from '../readers/principal.ts';
import { createRoleReader } from '../readers/roles.ts';
import { readRights } from '../rights.ts';
import { slotOf } from '../site-path.ts';
import { subscriptionBudget } from '../subscription-budget.ts';
import { vaultAddress } from '../vault-address.ts';
import { readAzureClock } from './azure-clock.ts';
import { readCaller } from './caller.ts';
import { tried } from './tried.ts';

/** What is slow is to be told, not waited for. */
const HASTY = { pace: { read: 8_000, write: 8_000, retry: 400 }, maxRetries: 1 } as const;

export function createExaminer(connection: Connection, now: () => Instant): Examiner {
  const { cloud, credential, clock, wait } = connection;
  const hasty: Connection = { ...connection, ...HASTY, turn: subscriptionBudget(clock, wait) };
  const clients = createClients(hasty);
  const roles = createRoleReader(clients, clock);
  return {
    graphEndpoint: cloud.graphEndpoint,
    appServiceId: cloud.appServiceId,
    caller: () => readCaller(credential, cloud),
    clock: () => readAzureClock(hasty, now),
    inventory: () => readInventory(clients.graphQuery, cloud, now()),
    principal: () => readPrincipal({ clients, cloud, at: now() }),
    people: () => tried(() => clients.directory('/v1.0/users?$top=1&$select=id')),
    web: (scope) => readWeb(scope, clients),
    appSettings: (siteId) => tried(() => readSettings(siteId, clients)),
    vault: (vaultId) => readVault(vaultAddress(vaultId, cloud).uri, clients),
    roles: async (subscriptionId) => [...(await roles.definitions(subscriptionId)).values()],
    rights: (objectId, needs) =>
      readRights(objectId, needs, { look: { clients, cloud, identity: { objectId }, at: now() }, roles }),
  };
}

/** The first page of a list tells whether it may be asked for. */
async function readWeb(scope: string, { arm }: Clients): Promise<WebReads> {
  const list = (type: string) =>
    tried(() => arm('GET', `${scope}/providers/Microsoft.Web/${type}?api-version=${API.web}`));
  const [certificates, sites] = await Promise.all([list('certificates'), list('sites')]);
  return { scope, certificates, sites };
}

function readSettings(siteId: string, { appService }: Clients): Promise<unknown> {
  const { subscriptionId, resourceGroup } = parseResourceId(siteId);
  const { site, slot } = slotOf(siteId);
  const { webApps } = appService(subscriptionId);
  return slot
    ? webApps.listApplicationSettingsSlot(resourceGroup, site, slot)
    : webApps.listApplicationSettings(resourceGroup, site);
}

async function readVault(uri: string, { vault }: Clients): Promise<VaultReads> {
  let address: string | null = null;
  const list = (kind: string) =>
    tried(
      () => vault(`${uri}/${kind}?maxresults=1&api-version=${API.vault}`),
      ({ body }) => {
        address ??= /Client address: ([0-9a-f.:]+)/i.exec(body)?.[1] ?? null;
      },
    );
  const [certificates, secrets] = await Promise.all([list('certificates'), list('secrets')]);
  return { certificates, secrets, address };
}
