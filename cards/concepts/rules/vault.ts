import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The rules on the vault itself. */
export const vaultRules: readonly Concept[] = [
  {
    id: 'vault-not-found',
    names: ['vault-not-found', 'key vault not found'],
    says: 'The vault that the certificate refers to does not exist, is not among the deleted ones, and has no namesake elsewhere.',
    todo: 'Put the certificate into a vault that exists, import it from there, and move the bindings.',
    page: PAGES.importing,
  },
  {
    id: 'vault-soft-deleted',
    names: ['vault-soft-deleted', 'soft-deleted vault', 'deleted vault'],
    says: 'The vault was deleted and can still be recovered.',
    todo: 'Recover it, then grant App Service its role again: role assignments do not come back with a vault.',
    page: PAGES.recovery,
  },
  {
    id: 'vault-moved',
    names: ['vault-moved', 'moved vault'],
    says: 'A vault of that name has another resource id now, and App Service still looks under the old one, which cannot be edited.',
    todo: 'Put a new version into the vault, import it from the new id, move the bindings, then delete the old certificate.',
    page: PAGES.movingVaults,
  },
  {
    id: 'vault-in-other-tenant',
    names: ['vault-in-other-tenant', 'vault in another tenant', 'cross-tenant vault'],
    says: 'The vault belongs to another directory than the subscription of the app, so the principal of App Service cannot be let in.',
    todo: 'Keep the certificate in a vault of the same tenant, or have the tenant of this vault set right after a transfer.',
    page: PAGES.movingVaults,
  },
];
