import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The rules on the vault itself. */
export const vaultRules: readonly Concept[] = [
  {
    id: 'vault-not-found',
    names: ['vault-not-found', 'key vault not found'],
    says: say('rule-terms.vault-not-found-says'),
    todo: say('rule-terms.vault-not-found-todo'),
    page: PAGES.importing,
  },
  {
    id: 'vault-soft-deleted',
    names: ['vault-soft-deleted', 'soft-deleted vault', 'deleted vault'],
    says: say('rule-terms.vault-soft-deleted-says'),
    todo: say('rule-terms.vault-soft-deleted-todo'),
    page: PAGES.recovery,
  },
  {
    id: 'vault-moved',
    names: ['vault-moved', 'moved vault'],
    says: say('rule-terms.vault-moved-says'),
    todo: say('rule-terms.vault-moved-todo'),
    page: PAGES.movingVaults,
  },
  {
    id: 'vault-in-other-tenant',
    names: ['vault-in-other-tenant', 'vault in another tenant', 'cross-tenant vault'],
    says: say('rule-terms.vault-in-other-tenant-says'),
    todo: say('rule-terms.vault-in-other-tenant-todo'),
    page: PAGES.movingVaults,
  },
];
