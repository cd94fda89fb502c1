import { nameOf } from '../../domain/resource-id.ts';
import { defineLeftBehind } from './leftover.ts';

/** A recovered vault comes back without the roles that were given at it. Source: learn.microsoft.com, "soft-delete-overview". */
export const lostRoles = defineLeftBehind({
  rule: 'vault-soft-deleted',
  needs: ['deletedVault'],
  mayUse: [],
  list({ deletedVault }) {
    if (!deletedVault) return [];
    const name = nameOf(deletedVault.id);
    return [
      {
        says: `${name} comes back without the roles that were given at it: where it obeys roles, give them again. This lists what it has.`,
        command: `az role assignment list --scope ${deletedVault.id} --include-inherited --output table`,
      },
    ];
  },
});
