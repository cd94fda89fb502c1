import { isVaultPath, vaultOfUri } from './vault-uri.ts';

/** The resource a target names: a path or an address within a vault, `vault/secrets/name`, names that vault. */
export function resourceNamed(target: string | null): string | null {
  if (target === null) return null;
  return isVaultPath(target) ? (target.split('/')[0] ?? target) : (vaultOfUri(target) ?? target);
}
