import type { Principal } from '../../domain/access.ts';
import type { Observed } from '../../domain/evidence.ts';
import { readsSecrets, type Vault } from '../../domain/key-vault.ts';
import { known, type Look } from '../look.ts';
import { readGroups } from './memberships.ts';

/** The groups of the principal, asked only where an access policy could let it in through one of them. */
export async function groupsThatMatter(
  vault: Observed<Vault | null>,
  principal: Principal | null,
  look: Look,
): Promise<Observed<readonly string[]>> {
  return principal && mayMatter(vault, principal, look.identity) ? readGroups(principal, look) : known([], vault);
}

/** Whether a vault has an access policy that opens it to somebody who may be a group of the principal. */
export function mayMatter(
  vault: Observed<Vault | null>,
  principal: Principal | null,
  identity: Look['identity'],
): boolean {
  if (!vault.seen || !vault.value || !principal) return false;
  const { accessPolicies, model } = vault.value;
  const opening = accessPolicies.filter(readsSecrets).map(({ objectId }) => objectId);
  const familiar = [principal.objectId, identity.objectId, ...principal.lookAlikes.map(({ id }) => id)];
  const matters = !opening.includes(principal.objectId) && opening.some((id) => !familiar.includes(id));
  return model === 'access-policies' && matters;
}
