import { accessDeniedByAssignment } from './access-denied-by-assignment.fixtures.ts';
import { bindingOnOldCertificate } from './binding-on-old-certificate.fixtures.ts';
import { certificateExpired } from './certificate-expired.fixtures.ts';
import { certificateExpiring } from './certificate-expiring.fixtures.ts';
import { certificateNotFromKeyVault } from './certificate-not-from-key-vault.fixtures.ts';
import { firewallBlocksAppService } from './firewall-blocks-app-service.fixtures.ts';
import type { RuleFixtures } from './fixtures.ts';
import { grantInUnusedModel } from './grant-in-unused-model.fixtures.ts';
import { grantIsCompound } from './grant-is-compound.fixtures.ts';
import { grantLacksSecretGet } from './grant-lacks-secret-get.fixtures.ts';
import { grantMissing } from './grant-missing.fixtures.ts';
import { grantToWrongPrincipal } from './grant-to-wrong-principal.fixtures.ts';
import { hostnameNotCovered } from './hostname-not-covered.fixtures.ts';
import { hostnameUnbound } from './hostname-unbound.fixtures.ts';
import { keyNotExportable } from './key-not-exportable.fixtures.ts';
import { keyNotSupported } from './key-not-supported.fixtures.ts';
import { newVersionUnsafe } from './new-version-unsafe.fixtures.ts';
import { orderNotReady } from './order-not-ready.fixtures.ts';
import { perimeterBlocksAppService } from './perimeter-blocks-app-service.fixtures.ts';
import { planCannotBind } from './plan-cannot-bind.fixtures.ts';
import { principalAbsent } from './principal-absent.fixtures.ts';
import { renewalAwaitsMerge } from './renewal-awaits-merge.fixtures.ts';
import { renewalFailed } from './renewal-failed.fixtures.ts';
import { renewalNotAutomatic } from './renewal-not-automatic.fixtures.ts';
import { roleInsufficient } from './role-insufficient.fixtures.ts';
import { roleMissing } from './role-missing.fixtures.ts';
import { secretDisabled } from './secret-disabled.fixtures.ts';
import { secretExpired } from './secret-expired.fixtures.ts';
import { secretNotFound } from './secret-not-found.fixtures.ts';
import { secretNotPkcs12 } from './secret-not-pkcs12.fixtures.ts';
import { secretSoftDeleted } from './secret-soft-deleted.fixtures.ts';
import { servedCertificateDiffers } from './served-certificate-differs.fixtures.ts';
import { syncOverdue } from './sync-overdue.fixtures.ts';
import { syncPending } from './sync-pending.fixtures.ts';
import { syncStatusStale } from './sync-status-stale.fixtures.ts';
import { thumbprintPinned } from './thumbprint-pinned.fixtures.ts';
import { vaultInOtherTenant } from './vault-in-other-tenant.fixtures.ts';
import { vaultMoved } from './vault-moved.fixtures.ts';
import { vaultNotFound } from './vault-not-found.fixtures.ts';
import { vaultSoftDeleted } from './vault-soft-deleted.fixtures.ts';

/** What each rule is tried with: a fault that it names, and what is sound. */
export const fixtures: Readonly<Record<string, RuleFixtures>> = {
  'access-denied-by-assignment': accessDeniedByAssignment,
  'binding-on-old-certificate': bindingOnOldCertificate,
  'certificate-expired': certificateExpired,
  'certificate-expiring': certificateExpiring,
  'certificate-not-from-key-vault': certificateNotFromKeyVault,
  'firewall-blocks-app-service': firewallBlocksAppService,
  'grant-in-unused-model': grantInUnusedModel,
  'grant-is-compound': grantIsCompound,
  'grant-lacks-secret-get': grantLacksSecretGet,
  'grant-missing': grantMissing,
  'grant-to-wrong-principal': grantToWrongPrincipal,
  'hostname-not-covered': hostnameNotCovered,
  'hostname-unbound': hostnameUnbound,
  'key-not-exportable': keyNotExportable,
  'key-not-supported': keyNotSupported,
  'new-version-unsafe': newVersionUnsafe,
  'order-not-ready': orderNotReady,
  'perimeter-blocks-app-service': perimeterBlocksAppService,
  'plan-cannot-bind': planCannotBind,
  'principal-absent': principalAbsent,
  'renewal-awaits-merge': renewalAwaitsMerge,
  'renewal-failed': renewalFailed,
  'renewal-not-automatic': renewalNotAutomatic,
  'role-insufficient': roleInsufficient,
  'role-missing': roleMissing,
  'secret-disabled': secretDisabled,
  'secret-expired': secretExpired,
  'secret-not-found': secretNotFound,
  'secret-not-pkcs12': secretNotPkcs12,
  'secret-soft-deleted': secretSoftDeleted,
  'served-certificate-differs': servedCertificateDiffers,
  'sync-overdue': syncOverdue,
  'sync-pending': syncPending,
  'sync-status-stale': syncStatusStale,
  'thumbprint-pinned': thumbprintPinned,
  'vault-in-other-tenant': vaultInOtherTenant,
  'vault-moved': vaultMoved,
  'vault-not-found': vaultNotFound,
  'vault-soft-deleted': vaultSoftDeleted,
};
