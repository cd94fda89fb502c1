import type { NetworkRules, Vault, VaultSecret } from './key-vault.ts';

/** Gives an object access to a vault that obeys access policies; merges with what it has. */
export interface AddAccessPolicy {
  readonly kind: 'add-access-policy';
  readonly vaultId: string;
  readonly tenantId: string;
  readonly objectId: string;
  readonly principalName: string;
  readonly secrets: readonly string[];
  readonly certificates: readonly string[];
  /** What the object holds there already, and keeps when this is taken back. */
  readonly before: { readonly secrets: readonly string[]; readonly certificates: readonly string[] };
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

/** Brings a deleted vault back with all that was in it; role assignments on it do not come back. */
export interface RecoverVault {
  readonly kind: 'recover-vault';
  readonly vaultId: string;
  readonly location: string;
  readonly tenantId: string;
  readonly undo: null;
}

/** Where in a vault a change is made, and by which permission model Azure judges it. */
interface InVault {
  readonly vaultId: string;
  readonly vaultUri: string;
  readonly model: Vault['model'];
  readonly secretName: string;
}

/** Brings a deleted certificate or secret back, with all its versions. */
export interface RecoverSecret extends InVault {
  readonly kind: 'recover-secret';
  readonly object: VaultSecret['kind'];
  readonly undo: null;
}

/** Makes a disabled version usable again. */
export interface EnableSecretVersion extends InVault {
  readonly kind: 'enable-secret-version';
  readonly object: VaultSecret['kind'];
  readonly version: string;
  readonly undo: { readonly kind: 'disable-secret-version' };
}

/** Asks the issuer for a new version, by the policy that the certificate has. */
export interface StartRenewal extends InVault {
  readonly kind: 'start-renewal';
  readonly issuer: string;
  readonly undo: null;
}

/** Makes App Service read the vault now: the same resource is put again, tags kept. */
export interface SyncCertificate {
  readonly kind: 'sync-certificate';
  readonly certificateId: string;
  readonly undo: null;
}

/** Imports what a vault holds as a new certificate of App Service, beside the one that can follow its vault no more. */
export interface ImportCertificate {
  readonly kind: 'import-certificate';
  readonly certificateId: string;
  readonly location: string;
  readonly serverFarmId: string;
  readonly vaultId: string;
  readonly secretName: string;
  readonly undo: { readonly kind: 'delete-certificate' };
}

/** Binds a host name to a certificate that App Service holds; SNI or IP state stays, and is SNI where there was none. */
export interface BindHostname {
  readonly kind: 'bind-hostname';
  readonly siteId: string;
  readonly host: string;
  readonly thumbprint: string;
  /** What it is bound to now, to nothing where that is null. */
  readonly before: string | null;
  /** Null where App Service no longer holds what the host is bound to: nobody could bind it to that again. */
  readonly undo: { readonly kind: 'bind-hostname'; readonly thumbprint: string | null } | null;
}

/** Every change the bot can make in Azure. Shown, approved, digested, applied, undone: always this same value. */
export type Change =
  | AddAccessPolicy
  | AssignRole
  | SetNetworkBypass
  | RecoverVault
  | RecoverSecret
  | EnableSecretVersion
  | StartRenewal
  | SyncCertificate
  | ImportCertificate
  | BindHostname;

/** Whether a change opens a way that App Service then has to be told to walk. */
export function opensTheWay({ kind }: Change): boolean {
  return !['sync-certificate', 'import-certificate', 'bind-hostname'].includes(kind);
}

/** Whether a change lets somebody in: what may be given for a time only. */
export function isGrant({ kind }: Change): boolean {
  return kind === 'add-access-policy' || kind === 'assign-role';
}
