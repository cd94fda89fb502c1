import { givenBy, type RoleAssignment } from '../domain/access.ts';
import type { AssignRole } from '../domain/change.ts';
import { needsOf } from '../domain/need.ts';
import { defineRemediation } from './remediation.ts';

/** Reads certificates with their private keys, and nothing else. Source: learn.microsoft.com, "rbac-guide"; the same id in every cloud. */
const CERTIFICATE_USER = { roleId: 'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba', roleName: 'Key Vault Certificate User' };
/** Reads secrets, which is what App Service does; a Data Access Administrator may give this one and not the other. Source: as above. */
const SECRETS_USER = { roleId: '4633458b-17de-408a-b874-0445c86b69e6', roleName: 'Key Vault Secrets User' };

/** Gives App Service the narrowest role that reads certificates from the vault, as far as somebody present may give it. */
export const grantRole = defineRemediation({
  id: 'grant-role',
  cures: ['role-missing', 'role-insufficient', 'grant-to-wrong-principal', 'grant-in-unused-model'],
  risk: 'low',
  needs: ['vault', 'principal'],
  mayUse: ['vaultRoles'],
  propose({ vault, principal, vaultRoles = [] }, { room }) {
    if (!vault || !principal || vault.model !== 'roles') return [];
    const giving = (role: typeof CERTIFICATE_USER): AssignRole => ({
      kind: 'assign-role',
      scope: vault.id,
      principalId: principal.objectId,
      principalName: principal.name,
      ...role,
      undo: { kind: 'delete-role-assignment' },
    });
    const narrowest = giving(CERTIFICATE_USER);
    return [[narrowest, giving(SECRETS_USER)].find((each) => mayBeGiven(each, room ?? [], vaultRoles)) ?? narrowest];
  },
});

/** Only what is certain counts: where a condition cannot be judged, the narrowest role is the better guess. */
function mayBeGiven(change: AssignRole, room: readonly string[], roles: readonly RoleAssignment[]): boolean {
  return room.some((person) => {
    const own = roles.filter(({ principalId }) => principalId.toLowerCase() === person.toLowerCase());
    return givenBy(own, needsOf(change)) === 'yes';
  });
}
