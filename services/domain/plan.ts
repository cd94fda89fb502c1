import { createHash } from 'node:crypto';
import type { NetworkRules } from './key-vault.ts';

/** Gives an object access to a vault that obeys access policies; merges with what it has. */
export interface AddAccessPolicy {
  readonly kind: 'add-access-policy';
  readonly vaultId: string;
  readonly tenantId: string;
  readonly objectId: string;
  readonly principalName: string;
  readonly secrets: readonly string[];
  readonly certificates: readonly string[];
  readonly undo: {
    readonly kind: 'remove-access-policy';
    readonly secrets: readonly string[];
    readonly certificates: readonly string[];
  };
}

/** Gives a principal a built-in role at a vault that obeys Azure roles. */
export interface AssignRole {
  readonly kind: 'assign-role';
  readonly scope: string;
  readonly principalId: string;
  readonly principalName: string;
  readonly roleId: string;
  readonly roleName: string;
  readonly undo: { readonly kind: 'delete-role-assignment' };
}

/** Lets the trusted Microsoft services pass a vault's firewall; every other rule stays. */
export interface SetNetworkBypass {
  readonly kind: 'set-network-bypass';
  readonly vaultId: string;
  readonly bypass: 'AzureServices';
  readonly rules: NetworkRules;
  readonly undo: { readonly kind: 'set-network-bypass'; readonly bypass: string };
}

/** Makes App Service read the vault now: the same resource is put again, tags kept. */
export interface SyncCertificate {
  readonly kind: 'sync-certificate';
  readonly certificateId: string;
  readonly undo: null;
}

/** Binds a host name to a certificate that App Service holds; SNI or IP state stays. */
export interface BindHostname {
  readonly kind: 'bind-hostname';
  readonly siteId: string;
  readonly host: string;
  readonly thumbprint: string;
  readonly undo: { readonly kind: 'bind-hostname'; readonly thumbprint: string | null };
}

/** Every change the bot can make in Azure. Shown, approved, digested, applied: always this same value. */
export type Change = AddAccessPolicy | AssignRole | SetNetworkBypass | SyncCertificate | BindHostname;

/** An action of Azure's and where it is taken: what the approver must be allowed to do. */
export interface Need {
  readonly action: string;
  readonly scope: string;
}

/** An ordered list of changes that cures a finding. */
export interface Plan {
  readonly cures: string;
  readonly risk: 'low' | 'medium' | 'high';
  readonly needs: readonly Need[];
  readonly changes: readonly Change[];
  /** What would stop the plan, said before anybody approves it. */
  readonly blockedBy: readonly string[];
  /** Names of other certificates that follow the same vault; nothing changes for them. */
  readonly alsoOnVault: readonly string[];
}

/** Names a plan by what it would do, so that an approval fits one plan and no other. */
export function planDigest({ cures, changes }: Plan): string {
  return createHash('sha256').update(JSON.stringify({ cures, changes })).digest('hex').slice(0, 16);
}

/** Whether a plan only asks App Service to take what the vault already has. */
export function isSyncAlone({ changes }: Plan): boolean {
  return changes.every(({ kind }) => kind === 'sync-certificate');
}

/** Whether a plan touches who may read the vault, or from where. */
export function changesAccess({ changes }: Plan): boolean {
  return changes.some(({ kind }) => kind !== 'sync-certificate' && kind !== 'bind-hostname');
}

/** What Azure asks of whoever makes a change. */
export function needsOf(change: Change): Need {
  switch (change.kind) {
    case 'add-access-policy':
      return { action: 'Microsoft.KeyVault/vaults/accessPolicies/write', scope: change.vaultId };
    case 'assign-role':
      return { action: 'Microsoft.Authorization/roleAssignments/write', scope: change.scope };
    case 'set-network-bypass':
      return { action: 'Microsoft.KeyVault/vaults/write', scope: change.vaultId };
    case 'sync-certificate':
      return { action: 'Microsoft.Web/certificates/write', scope: change.certificateId };
    case 'bind-hostname':
      return { action: 'Microsoft.Web/sites/hostNameBindings/write', scope: change.siteId };
  }
}
