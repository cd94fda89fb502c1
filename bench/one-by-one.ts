import { type Clients, createClients } from '../services/azure/clients.ts';
import type { Connection } from '../services/azure/connection.ts';

const SUBSCRIPTION = '10c2052b-cbf0-5839-9f92-464808eef5ce';
const GROUP = 'rg-shop-prod';
const VAULT = `/subscriptions/${SUBSCRIPTION}/resourceGroups/${GROUP}/providers/Microsoft.KeyVault/vaults/kv-shop`;
const VAULT_URI = 'https://kv-shop.vault.azure.net';
const SECRET = 'wildcard-contoso-com';
const APP_SERVICE = 'abfa0a7c-a6b6-4736-8310-5855508787cd';
const ACTIVITY = "eventTimestamp ge '2026-08-25T09:00:00Z' and resourceUri eq ";

type Check = (clients: Clients) => Promise<unknown>;

/** What the bot reads for its verdict on the incident, as a script would with the clients of the SDK: this, then that. */
const CHECKS: readonly Check[] = [
  ({ directory }) => directory(`/v1.0/servicePrincipals(appId='${APP_SERVICE}')?$select=id,appId,displayName`),
  ({ graphQuery }) =>
    graphQuery.resources({ query: "resources | where type startswith 'microsoft.web/' | order by id asc" }),
  ({ appService }) => appService(SUBSCRIPTION).certificates.get(GROUP, 'kv-shop-wildcard-contoso-com'),
  ({ keyVault }) => keyVault(SUBSCRIPTION).vaults.get(GROUP, 'kv-shop'),
  ({ arm }) => arm('GET', `${VAULT}/networkSecurityPerimeterConfigurations?api-version=2026-04-01-preview`),
  ({ certificates }) => certificates(VAULT_URI).getCertificate(SECRET),
  ({ vault }) => vault(`${VAULT_URI}/certificates/${SECRET}/pending?api-version=2025-07-01`).catch(absent),
  ({ appService }) => appService(SUBSCRIPTION).webApps.get(GROUP, 'app-shop-prod'),
  ({ appService }) => appService(SUBSCRIPTION).webApps.listApplicationSettings(GROUP, 'app-shop-prod'),
  ({ authorization }) =>
    Array.fromAsync(authorization(SUBSCRIPTION).roleAssignments.listForScope(`${VAULT.slice(1)}/secrets/${SECRET}`)),
  ({ authorization }) =>
    Array.fromAsync(authorization(SUBSCRIPTION).roleDefinitions.list(`subscriptions/${SUBSCRIPTION}`)),
  ({ locks }) => Array.fromAsync(locks(SUBSCRIPTION).managementLocks.listAtSubscriptionLevel()),
  ({ arm }) => {
    const filter = encodeURIComponent(`${ACTIVITY}'${VAULT}'`);
    const events = 'providers/Microsoft.Insights/eventtypes/management/values';
    return arm('GET', `/subscriptions/${SUBSCRIPTION}/${events}?api-version=2015-04-01&%24filter=${filter}`);
  },
];

/** Makes the checks one after the other, and answers how many there were. */
export async function checkOneByOne(connection: Connection): Promise<number> {
  const clients = createClients(connection);
  for (const check of CHECKS) await check(clients);
  return CHECKS.length;
}

/** A vault that renews nothing answers with 404, which is an answer. */
function absent(error: { readonly statusCode?: number }): null {
  if (error.statusCode === 404) return null;
  throw error;
}
