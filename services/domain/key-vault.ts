import type { Instant } from './instant.ts';
import type { PublicCertificate } from './public-certificate.ts';

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

/** What stands in a vault under the name that App Service asks for, as far as it can be seen without its value. */
export interface VaultSecret {
  /** The secret behind a vault certificate, or a plain one, as App Service Certificates are. */
  readonly kind: 'certificate' | 'secret';
  readonly version: string;
  /** Uppercase hexadecimal SHA-1 of a vault certificate's newest version; null where only its value would tell. */
  readonly thumbprint: string | null;
  /** `application/x-pkcs12` or `application/x-pem-file`; null where nothing is said. */
  readonly contentType: string | null;
  readonly enabled: boolean;
  readonly createdOn: Instant | null;
  readonly expiresOn: Instant | null;
}

/** The newest version of a vault certificate with its public bytes. */
export interface NewestVersion extends VaultCertificateVersion {
  readonly certificate: PublicCertificate;
}

/** How a vault certificate is to be renewed. */
export interface RenewalPolicy {
  /** `Self`, `Unknown`, or the name of an issuer that the vault has an account with. */
  readonly issuer: string;
  readonly exportable: boolean;
  /** `RSA`, `RSA-HSM`, `EC`, `EC-HSM`. */
  readonly keyType: string;
  readonly keyBits: number | null;
  readonly reusesKey: boolean;
  readonly contentType: string | null;
  /** What the policy asks the issuer to name in the next version; null where it does not say. */
  readonly hostNames: readonly string[] | null;
  /** Renews by itself, and when; null where it only sends mail, or nothing. */
  readonly automatic: { readonly daysBeforeExpiry: number | null; readonly lifetimePercentage: number | null } | null;
}

/** The newest version of a vault certificate, and how the vault will make the next one. */
export interface VaultRenewal {
  readonly secret: VaultSecret;
  readonly newest: NewestVersion;
  readonly renewalPolicy: RenewalPolicy | null;
}

/** The last request of a vault to an issuer. */
export interface PendingRenewal {
  readonly status: 'inProgress' | 'completed' | 'canceled' | 'failed';
  readonly details: string;
  /** The issuer's own code and words. */
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** Something deleted that can still be brought back, and until when. */
export interface Deleted {
  readonly deletedOn: Instant | null;
  readonly purgedOn: Instant | null;
}

/** A network security perimeter around a vault. */
export interface Perimeter {
  readonly name: string;
  /** `Enforced` overrides the firewall; in any other mode the firewall decides. */
  readonly enforced: boolean;
  /** Whether one of its inbound rules admits anything by address, subscription or name. */
  readonly inboundRules: readonly string[];
}

/** Whether an entry lets its holder read secrets, which is what App Service needs. */
export function readsSecrets(policy: AccessPolicy): boolean {
  return policy.applicationId === null && grants(policy.secrets, 'get');
}

/** Whether a list of permissions holds one, in any letter case. */
export function grants(permissions: readonly string[], wanted: string): boolean {
  return permissions.some((each) => ['all', wanted].includes(each.toLowerCase()));
}

/** Versions from before the one of this thumbprint; none where the vault does not know that one. */
export function versionsBefore(
  thumbprint: string,
  versions: readonly VaultCertificateVersion[],
): readonly VaultCertificateVersion[] {
  const held = versions.find((each) => each.thumbprint === thumbprint);
  return versions.filter(({ createdOn }) => held && createdOn < held.createdOn);
}
