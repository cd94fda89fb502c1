import type { Instant } from './instant.ts';

/** One entry of a vault's access policies. Permission names come in any letter case, and `all` means every one. */
export interface AccessPolicy {
  readonly objectId: string;
  /** Set on an on-behalf-of entry, which does not let an application in by itself. */
  readonly applicationId: string | null;
  readonly secrets: readonly string[];
  readonly certificates: readonly string[];
}

/** The firewall of a vault, echoed whole when one part of it is changed. */
export interface NetworkRules {
  readonly bypass: string;
  readonly defaultAction: string;
  readonly ipRules: readonly { readonly value: string }[];
  readonly virtualNetworkRules: readonly { readonly id: string }[];
}

/** A key vault as its control plane describes it; the firewall never hides this. */
export interface Vault {
  readonly id: string;
  readonly name: string;
  readonly location: string;
  readonly tenantId: string;
  readonly uri: string;
  /** Which of its two permission models the vault obeys; the other is ignored. */
  readonly model: 'access-policies' | 'roles';
  readonly accessPolicies: readonly AccessPolicy[];
  readonly publicNetworkAccess: string;
  readonly networkRules: NetworkRules | null;
}

/** One version of a vault certificate: names and dates, never the private key. */
export interface VaultCertificateVersion {
  readonly version: string;
  /** Uppercase hexadecimal SHA-1, as App Service writes it. */
  readonly thumbprint: string;
  readonly enabled: boolean;
  readonly createdOn: Instant;
  readonly expiresOn: Instant | null;
}

/** Whether an entry lets its holder read secrets, which is what App Service needs. */
export function readsSecrets(policy: AccessPolicy): boolean {
  return policy.applicationId === null && grants(policy.secrets, 'get');
}

/** Whether a list of permissions holds one, in any letter case. */
export function grants(permissions: readonly string[], wanted: string): boolean {
  return permissions.some((each) => ['all', wanted].includes(each.toLowerCase()));
}
