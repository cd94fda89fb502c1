import { covers } from '../../domain/resource-id.ts';
import { mayBeAbleTo } from './able.ts';
import { whatItTakes } from './built-in-roles.ts';
import { defineGuard } from './guard.ts';

/** Nobody in the conversation could make the changes at the vault in Azure themselves. */
export const nobodyMayApprove = defineGuard({
  rule: 'nobody-may-approve',
  needs: ['certificate', 'vaultRoles'],
  mayUse: ['vault'],
  judge({ certificate, vaultRoles, vault }, { needs, room }) {
    const vaultId = certificate.keyVault?.vaultId;
    // Somebody always has a role at or above a vault: an empty list is one that nobody asked for.
    if (!vaultId || !room || vaultRoles.length === 0) return [];
    const atVault = needs.filter(({ scope }) => covers(vaultId, scope));
    const present = room.some((person) => atVault.every((need) => mayBeAbleTo(need, person, vaultRoles, vault)));
    if (atVault.length === 0 || present) return [];
    const takes = [...new Set(needs.map(whatItTakes))].join('; ');
    return [
      {
        stops: 'approval',
        says: `Nobody in this conversation could do this in Azure, as roles stand. It takes ${takes}.`,
      },
    ];
  },
});
