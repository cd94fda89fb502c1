import { say } from '../../../sentences/index.ts';
import { nameOf } from '../../domain/resource-id.ts';
import { defineLeftBehind } from './leftover.ts';

/** A recovered vault comes back without the roles that were given at it. Source: learn.microsoft.com, "soft-delete-overview". */
export const lostRoles = defineLeftBehind({
  rule: 'vault-soft-deleted',
  needs: ['deletedVault'],
  mayUse: [],
  list({ deletedVault }) {
    if (!deletedVault) return [];
    return [
      {
        says: say('leftovers.lost-roles', { vault: nameOf(deletedVault.id) }),
        command: `az role assignment list --scope ${deletedVault.id} --include-inherited --output table`,
      },
    ];
  },
});
