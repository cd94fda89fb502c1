import { givenBy, type RoleAssignment } from '../../domain/access.ts';
import { grants, type Vault } from '../../domain/key-vault.ts';
import type { Need } from '../../domain/need.ts';

/**
 * Whether it cannot be ruled out that somebody meets a need: by a role, by one of a group that they may be in, by an access
 * policy, or by governing the vault.
 */
export function mayBeAbleTo(
  need: Need,
  person: string,
  roles: readonly RoleAssignment[],
  vault: Vault | null | undefined,
): boolean {
  const theirs = roles.filter((role) => isOf(role, person) || mayBeOfGroup(role));
  const { scope, inVault, orElse } = need;
  if (orElse !== undefined && givenBy(theirs, { action: orElse, scope }) !== 'no') return true;
  return inVault === 'access-policies' ? mayBeLetIn(need, vault) : givenBy(theirs, need) !== 'no';
}

function isOf({ principalId }: RoleAssignment, person: string): boolean {
  return principalId.toLowerCase() === person.toLowerCase();
}

function mayBeOfGroup({ principalType }: RoleAssignment): boolean {
  return !['user', 'serviceprincipal'].includes(principalType.toLowerCase());
}

/** An access policy does not say whether it is for a person or for a group: any that allows the action may be theirs. */
function mayBeLetIn({ action }: Need, vault: Vault | null | undefined): boolean {
  if (!vault) return true;
  const [, , object, verb = ''] = action.split('/');
  return vault.accessPolicies.some(({ applicationId, certificates, secrets }) => {
    if (applicationId !== null) return false;
    return object === 'secrets' ? grants(secrets, verb === 'update' ? 'set' : verb) : grants(certificates, verb);
  });
}
