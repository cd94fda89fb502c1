import { clauses, say } from '../../../sentences/index.ts';
import { distinct } from '../../domain/distinct.ts';
import { ableOf } from './able.ts';
import { whatItTakes } from './built-in-roles.ts';
import { defineGuard } from './guard.ts';

/** Nobody in the conversation could make the changes at the vault in Azure themselves. */
export const nobodyMayApprove = defineGuard({
  rule: 'nobody-may-approve',
  needs: ['certificate', 'vaultRoles'],
  mayUse: ['vault'],
  judge({ certificate, vaultRoles, vault }, { needs, room }) {
    const able = ableOf(room, needs, { vaultId: certificate.keyVault?.vaultId, vaultRoles, vault });
    if (able === null || able.length > 0) return [];
    return [{ stops: 'approval', says: say('guards.nobody', { rights: clauses(distinct(needs.map(whatItTakes))) }) }];
  },
});
