import { givenBy, type RoleAssignment } from '../../domain/access.ts';
import { grants, type Vault } from '../../domain/key-vault.ts';
import type { Need } from '../../domain/need.ts';
import { covers } from '../../domain/resource-id.ts';

interface Seen {
  readonly vaultId: string | undefined;
  readonly vaultRoles: readonly RoleAssignment[];
  readonly vault: Vault | null | undefined;
}

/**
 * Who of a room may be able to do at a vault all that a plan needs there, as its roles stand; null where nothing can be
 * said. Somebody always has a role at or above a vault: an empty list is one that nobody asked for.
 */
export function ableOf(
  room: readonly string[] | null,
  needs: readonly Need[],
  { vaultId, vaultRoles, vault }: Seen,
): readonly string[] | null {
  if (!vaultId || !room || vaultRoles.length === 0) return null;
  const atVault = needs.filter(({ scope }) => covers(vaultId, scope));
  if (atVault.length === 0) return null;
  return room.filter((person) => atVault.every((need) => mayBeAbleTo(need, person, vaultRoles, vault)));
}

/**
 * Whether it cannot be ruled out that somebody meets a need: by a role, by one of a group that they may be in, by an access
 * policy, or by governing the vault.
 */
function mayBeAbleTo(
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
