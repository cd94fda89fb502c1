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
import { certificateNotFromKeyVault } from './certificate/certificate-not-from-key-vault.ts';
import { orderNotReady } from './certificate/order-not-ready.ts';
import { planCannotBind } from './certificate/plan-cannot-bind.ts';
import { firewallBlocksAppService } from './network/firewall-blocks-app-service.ts';
import { perimeterBlocksAppService } from './network/perimeter-blocks-app-service.ts';
import { newVersionUnsafe } from './renewal/new-version-unsafe.ts';
import { renewalAwaitsMerge } from './renewal/renewal-awaits-merge.ts';
import { renewalFailed } from './renewal/renewal-failed.ts';
import { renewalNotAutomatic } from './renewal/renewal-not-automatic.ts';
import type { Rule } from './rule.ts';

import { keyNotExportable } from './secret/key-not-exportable.ts';
import { keyNotSupported } from './secret/key-not-supported.ts';
import { secretDisabled } from './secret/secret-disabled.ts';
import { secretExpired } from './secret/secret-expired.ts';
import { secretNotFound } from './secret/secret-not-found.ts';
import { secretNotPkcs12 } from './secret/secret-not-pkcs12.ts';
import { secretSoftDeleted } from './secret/secret-soft-deleted.ts';

import { servedCertificateDiffers } from './served/served-certificate-differs.ts';

import { syncOverdue } from './sync/sync-overdue.ts';
import { syncPending } from './sync/sync-pending.ts';
import { syncStatusStale } from './sync/sync-status-stale.ts';
import { vaultInOtherTenant } from './vault/vault-in-other-tenant.ts';
import { vaultMoved } from './vault/vault-moved.ts';
import { vaultNotFound } from './vault/vault-not-found.ts';
import { vaultSoftDeleted } from './vault/vault-soft-deleted.ts';

/** Every rule, link by link as a renewed certificate travels, causes before their consequences. */
export const rules: readonly Rule[] = [
  certificateExpired,
  certificateExpiring,
  certificateNotFromKeyVault,
  orderNotReady,
  planCannotBind,
  vaultNotFound,
  vaultSoftDeleted,
  vaultMoved,
  vaultInOtherTenant,
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
  secretNotFound,
  secretSoftDeleted,
  secretDisabled,
  secretExpired,
  secretNotPkcs12,
  keyNotExportable,
  keyNotSupported,
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
