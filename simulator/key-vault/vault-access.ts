import { Access } from '../authorization/access.ts';
import { withGroups } from '../authorization/directory.ts';
import type { Estate } from '../world/estate.ts';
import type { Vault } from '../world/resource.ts';

/** Something to be done inside a vault, in the words of both permission models. */
export interface VaultWish {
  readonly kind: 'certificates' | 'secrets';
  /** `get`, as access policies name it. */
  readonly permission: string;
  /** `Microsoft.KeyVault/vaults/…`, as roles name it. */
  readonly dataAction: string;
  /** The certificate or secret; none for a list. */
  readonly name?: string;
}

/** Whether a principal may do something in a vault, by whichever permission model the vault uses. */
export function mayInVault(estate: Estate, vault: Vault, principalId: string, wish: VaultWish): boolean {
  if (!vault.properties.enableRbacAuthorization) return policyAllows(estate, vault, principalId, wish);
  const scope = wish.name ? `${vault.id}/${wish.kind}/${wish.name}` : vault.id;
  return new Access(estate, principalId).may({ plane: 'data', action: wish.dataAction, scope });
}

function policyAllows({ world }: Estate, vault: Vault, principalId: string, { kind, permission }: VaultWish): boolean {
  const principals = withGroups(world.directory, principalId);
  return (vault.properties.accessPolicies ?? []).some(({ objectId, applicationId, permissions }) => {
    // An entry with an application id is for that application on behalf of a user, never for one alone.
    if (applicationId || !principals.has(objectId.toLowerCase())) return false;
    return (permissions[kind] ?? []).some((given) => ['all', permission].includes(given.toLowerCase()));
  });
}

/** `get` on a secret: what App Service needs, and what hands out a private key. */
export function gettingSecret(name: string): VaultWish {
  return { kind: 'secrets', permission: 'get', dataAction: 'Microsoft.KeyVault/vaults/secrets/getSecret/action', name };
}
