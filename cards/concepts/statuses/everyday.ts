import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The values of `KeyVaultSecretStatus` that are words of every day, the missing value, and the property itself. */
export const everydayStatuses: readonly Concept[] = [
  {
    id: 'status-initialized',
    names: ['Initialized'],
    pattern: /keyVaultSecretStatus\W{1,6}Initiali[sz]ed\b/i,
    says: 'A healthy value of keyVaultSecretStatus: App Service is in sync, and shows it for uploaded certificates too.',
    todo: 'Leave it be; if users still see an old certificate, ask why that certificate is yellow.',
    page: PAGES.importing,
  },
  {
    id: 'status-succeeded',
    names: ['Succeeded'],
    pattern: /keyVaultSecretStatus\W{1,6}Succeeded\b/i,
    says: 'A healthy value of keyVaultSecretStatus: the last sync from Key Vault worked.',
    todo: 'Leave it be, and remember that it speaks of the last sync: a vault that was closed since shows only at the next one.',
    page: PAGES.importing,
  },
  {
    id: 'status-unknown',
    names: ['Unknown', 'unknown status', 'status unknown'],
    pattern: /keyVaultSecretStatus\W{1,6}Unknown\b/i,
    says: 'App Service has no information on the last sync; what sets this value of keyVaultSecretStatus is not documented.',
    todo: 'Do not take it for a fault: look at the vault, and compare its thumbprint with the one App Service holds.',
    page: PAGES.importing,
  },
  {
    id: 'status-null',
    names: [
      'Empty status',
      'null status',
      'status null',
      'status empty',
      'no status',
      'keyVaultSecretStatus null',
      'null',
    ],
    pattern: /keyVaultSecretStatus"?\s?[:=]{1,2}\s?(?:null\b|undefined\b|""|''|,|\}|$)/i,
    says: 'A keyVaultSecretStatus that is null or empty belongs to an uploaded certificate, which nothing syncs from Key Vault.',
    todo: 'Have its owner upload and bind the next one in time, or import it from a vault instead.',
    page: PAGES.importing,
  },
  {
    id: 'key-vault-secret-status',
    names: ['keyVaultSecretStatus', 'certificate status', 'sync status', 'health status'],
    says: 'What App Service itself says of its last attempt to read the vault: coarse, and stale in either direction.',
    todo: 'Take it as a hint, and look at the vault, the grant and the thumbprints before acting on it.',
    page: PAGES.importing,
  },
];
