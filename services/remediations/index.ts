import { allowTrustedServices } from './allow-trusted-services.ts';
import { enableSecret } from './enable-secret.ts';
import { grantAccessPolicy } from './grant-access-policy.ts';
import { grantRole } from './grant-role.ts';
import { rebind } from './rebind.ts';
import { recoverSecret } from './recover-secret.ts';
import { recoverVault } from './recover-vault.ts';
import { reimport } from './reimport.ts';
import type { Remediation } from './remediation.ts';
import { renew } from './renew.ts';
import { sync } from './sync.ts';

/**
 * Every cure, in the order in which a plan carries them out: along the way that a version travels, and a sync last, since
 * it moves what is bound to the thumbprint held before.
 */
export const remediations: readonly Remediation[] = [
  recoverVault,
  reimport,
  grantAccessPolicy,
  grantRole,
  allowTrustedServices,
  recoverSecret,
  enableSecret,
  renew,
  rebind,
  sync,
];
