import { allowTrustedServices } from './allow-trusted-services.ts';
import { grantAccessPolicy } from './grant-access-policy.ts';
import { grantRole } from './grant-role.ts';
import { rebind } from './rebind.ts';
import type { Remediation } from './remediation.ts';
import { sync } from './sync.ts';

/** Every cure, in the order in which a plan carries them out: a sync last, since it moves what is bound to the thumbprint held before. */
export const remediations: readonly Remediation[] = [grantAccessPolicy, grantRole, allowTrustedServices, rebind, sync];
