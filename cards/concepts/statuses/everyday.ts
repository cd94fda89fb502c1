import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The values of `KeyVaultSecretStatus` that are words of every day, the missing value, and the property itself. */
export const everydayStatuses: readonly Concept[] = [
  {
    id: 'status-initialized',
    names: ['Initialized'],
    pattern: /keyVaultSecretStatus\W{1,6}Initiali[sz]ed\b/i,
    says: say('status-terms.status-initialized-says'),
    todo: say('status-terms.status-initialized-todo'),
    page: PAGES.importing,
  },
  {
    id: 'status-succeeded',
    names: ['Succeeded'],
    pattern: /keyVaultSecretStatus\W{1,6}Succeeded\b/i,
    says: say('status-terms.status-succeeded-says'),
    todo: say('status-terms.status-succeeded-todo'),
    page: PAGES.importing,
  },
  {
    id: 'status-unknown',
    names: ['Unknown', 'unknown status', 'status unknown'],
    pattern: /keyVaultSecretStatus\W{1,6}Unknown\b/i,
    says: say('status-terms.status-unknown-says'),
    todo: say('status-terms.status-unknown-todo'),
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
    says: say('status-terms.status-null-says'),
    todo: say('status-terms.status-null-todo'),
    page: PAGES.importing,
  },
  {
    id: 'key-vault-secret-status',
    names: ['keyVaultSecretStatus', 'certificate status', 'sync status', 'health status'],
    says: say('status-terms.key-vault-secret-status-says'),
    todo: say('status-terms.key-vault-secret-status-todo'),
    page: PAGES.importing,
  },
];
