import { isVaultPath } from './vault-uri.ts';

/** The resource a target names: a short path into a vault, `vault/secrets/name`, names that vault. */
export function resourceNamed(target: string | null): string | null {
  return target !== null && isVaultPath(target) ? (target.split('/')[0] ?? target) : target;
}
