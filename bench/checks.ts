import type { Clients } from '../services/azure/clients.ts';

/** A certificate that is asked about, and what it hangs together with, by name. */
export interface Asked {
  readonly subscription: string;
  readonly group: string;
  readonly certificate: string;
  readonly site: string;
  readonly vault: string;
  readonly secret: string;
}

export type Check = (clients: Clients) => Promise<unknown>;

const APP_SERVICE = 'abfa0a7c-a6b6-4736-8310-5855508787cd';
const ACTIVITY = "eventTimestamp ge '2026-08-25T09:00:00Z' and resourceUri eq ";

/** What the bot reads once for many questions. */
export function remembered({ subscription }: Asked): readonly Check[] {
  return [
    ({ directory }) => directory(`/v1.0/servicePrincipals(appId='${APP_SERVICE}')?$select=id,appId,displayName`),
    ({ graphQuery }) =>
      graphQuery.resources({ query: "resources | where type startswith 'microsoft.web/' | order by id asc" }),
    ({ authorization }) =>
      Array.fromAsync(authorization(subscription).roleDefinitions.list(`subscriptions/${subscription}`)),
  ];
}

/** What the bot reads anew for its verdict on one certificate, as a script would with the clients of the SDK. */
export function checksOf({ subscription, group, certificate, site, vault, secret }: Asked): readonly Check[] {
  const of = `/subscriptions/${subscription}`;
  const vaultId = `${of}/resourceGroups/${group}/providers/Microsoft.KeyVault/vaults/${vault}`;
  const vaultUri = `https://${vault}.vault.azure.net`;
  return [
    ({ appService }) => appService(subscription).certificates.get(group, certificate),
    ({ keyVault }) => keyVault(subscription).vaults.get(group, vault),
    ({ arm }) => arm('GET', `${vaultId}/networkSecurityPerimeterConfigurations?api-version=2026-04-01-preview`),
    ({ certificates }) => certificates(vaultUri).getCertificate(secret),
    (clients) => clients.vault(`${vaultUri}/certificates/${secret}/pending?api-version=2025-07-01`).catch(absent),
    ({ appService }) => appService(subscription).webApps.get(group, site),
    ({ appService }) => appService(subscription).webApps.listApplicationSettings(group, site),
    ({ authorization }) =>
      Array.fromAsync(
        authorization(subscription).roleAssignments.listForScope(`${vaultId.slice(1)}/secrets/${secret}`),
      ),
    ({ locks }) => Array.fromAsync(locks(subscription).managementLocks.listAtSubscriptionLevel()),
    ({ arm }) => {
      const filter = encodeURIComponent(`${ACTIVITY}'${vaultId}'`);
      const events = 'providers/Microsoft.Insights/eventtypes/management/values';
      return arm('GET', `${of}/${events}?api-version=2015-04-01&%24filter=${filter}`);
    },
  ];
}

/** A vault that renews nothing answers with 404, which is an answer. */
function absent(error: { readonly statusCode?: number }): null {
  if (error.statusCode === 404) return null;
  throw error;
}
