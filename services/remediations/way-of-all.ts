import { allowTrustedServices } from './allow-trusted-services.ts';
import { grantAccessPolicy } from './grant-access-policy.ts';
import { grantRole } from './grant-role.ts';
import { recoverVault } from './recover-vault.ts';
import { sync } from './sync.ts';

/** Cures that are made to the vault once, whoever follows it. */
const AT_THE_VAULT = [recoverVault, grantAccessPolicy, grantRole, allowTrustedServices].flatMap(({ cures }) => cures);

/** What one plan would do for all certificates of a vault that have one cause; null where each needs one of its own. */
export function wayOfAll(rule: string): 'fix' | 'sync' | null {
  if (sync.cures.includes(rule)) return 'sync';
  return AT_THE_VAULT.includes(rule) ? 'fix' : null;
}
