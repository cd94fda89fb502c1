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
  if (!vault.seen || !vault.value || !principal) return known([], vault);
  const { accessPolicies, model } = vault.value;
  const opening = accessPolicies.filter(readsSecrets).map(({ objectId }) => objectId);
  const familiar = [principal.objectId, look.identity.objectId, ...principal.lookAlikes.map(({ id }) => id)];
  const matters = !opening.includes(principal.objectId) && opening.some((id) => !familiar.includes(id));
  if (model === 'access-policies' && matters) return readGroups(principal, look);
  return known([], vault);
}
