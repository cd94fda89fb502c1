import { accessDeniedByAssignment } from './access/access-denied-by-assignment.ts';
import { grantInUnusedModel } from './access/grant-in-unused-model.ts';
import { grantIsCompound } from './access/grant-is-compound.ts';
import { grantLacksSecretGet } from './access/grant-lacks-secret-get.ts';
import { grantMissing } from './access/grant-missing.ts';
import { grantToWrongPrincipal } from './access/grant-to-wrong-principal.ts';
import { principalAbsent } from './access/principal-absent.ts';
import { roleInsufficient } from './access/role-insufficient.ts';
import { roleMissing } from './access/role-missing.ts';
import { bindingOnOldCertificate } from './binding/binding-on-old-certificate.ts';
import { hostnameNotCovered } from './binding/hostname-not-covered.ts';
import { hostnameUnbound } from './binding/hostname-unbound.ts';
import { thumbprintPinned } from './binding/thumbprint-pinned.ts';
import { certificateExpired } from './certificate/certificate-expired.ts';
import { certificateExpiring } from './certificate/certificate-expiring.ts';
import { firewallBlocksAppService } from './network/firewall-blocks-app-service.ts';
import { perimeterBlocksAppService } from './network/perimeter-blocks-app-service.ts';
import { newVersionUnsafe } from './renewal/new-version-unsafe.ts';
import { renewalAwaitsMerge } from './renewal/renewal-awaits-merge.ts';
import { renewalFailed } from './renewal/renewal-failed.ts';
import { renewalNotAutomatic } from './renewal/renewal-not-automatic.ts';
import type { Rule } from './rule.ts';
import { servedCertificateDiffers } from './served/served-certificate-differs.ts';
import { syncOverdue } from './sync/sync-overdue.ts';
import { syncPending } from './sync/sync-pending.ts';
import { syncStatusStale } from './sync/sync-status-stale.ts';
import { vaultNotFound } from './vault/vault-not-found.ts';

/** Every rule, link by link as a renewed certificate travels, causes before their consequences. */
export const rules: readonly Rule[] = [
  certificateExpired,
  certificateExpiring,
  vaultNotFound,
  principalAbsent,
  grantMissing,
  grantLacksSecretGet,
  grantToWrongPrincipal,
  grantIsCompound,
  roleMissing,
  roleInsufficient,
  grantInUnusedModel,
  accessDeniedByAssignment,
  firewallBlocksAppService,
  perimeterBlocksAppService,
  renewalFailed,
  renewalAwaitsMerge,
  renewalNotAutomatic,
  newVersionUnsafe,
  syncPending,
  syncOverdue,
  syncStatusStale,
  bindingOnOldCertificate,
  hostnameNotCovered,
  hostnameUnbound,
  thumbprintPinned,
  servedCertificateDiffers,
];
