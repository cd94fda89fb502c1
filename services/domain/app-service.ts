import type { Words } from '../../sentences/index.ts';
import type { Instant } from './instant.ts';
import type { PublicCertificate } from './public-certificate.ts';

/** A `Microsoft.Web/certificates` resource: what App Service holds and serves. */
export interface AppServiceCertificate {
  readonly id: string;
  readonly name: string;
  readonly location: string;
  /** Uppercase hexadecimal SHA-1; empty while App Service holds nothing. */
  readonly thumbprint: string;
  readonly subjectName: string;
  readonly hostNames: readonly string[];
  /** Null while App Service holds no certificate yet. */
  readonly expiresOn: Instant | null;
  readonly serverFarmId: string;
  /** The name of its webspace, within which sites share certificates; empty where Azure does not tell. */
  readonly webSpace: string;
  /** Where it is imported from; null for an uploaded or a free managed certificate. */
  readonly keyVault: { readonly vaultId: string; readonly secretName: string } | null;
  /** App Service's own word on its last sync. A hint that may be stale in both directions. */
  readonly status: string;
  /** Who issued what App Service holds, as it names it; empty where it does not say. */
  readonly issuer: string;
  /** Set on a free managed certificate, which renews by itself and follows no vault. */
  readonly canonicalName: string | null;
}

/** The App Service plan that a certificate belongs to. */
export interface ServicePlan {
  readonly id: string;
  readonly name: string;
  /** `Free`, `Shared`, `Basic`, `PremiumV3`…; empty where Azure does not say. */
  readonly tier: string;
}

/** Thumbprints that the application settings of a site or slot name, for its code to load. */
export interface PinnedThumbprints {
  readonly siteId: string;
  readonly siteName: string;
  readonly setting: string;
  /** Uppercase hexadecimal, as far as they look like SHA-1; `*` for every certificate. */
  readonly thumbprints: readonly string[];
}

/** What answered on port 443 of a host name, or why nothing was looked at there. */
export type ServedHost =
  | { readonly host: string; readonly outcome: 'answered'; readonly certificate: PublicCertificate }
  | { readonly host: string; readonly outcome: 'unreachable'; readonly why: Words }
  /** The name leads to a private address, where the bot does not look unless it is told to. */
  | { readonly host: string; readonly outcome: 'private' };

/** A host name of a site and the certificate it is bound to. */
export interface HostNameBinding {
  readonly host: string;
  readonly sslState: 'Disabled' | 'SniEnabled' | 'IpBasedEnabled';
  /** Uppercase hexadecimal SHA-1; null without a TLS binding. */
  readonly thumbprint: string | null;
}

/** A Web App or one of its deployment slots. */
export interface Site {
  readonly id: string;
  readonly name: string;
  readonly location: string;
  readonly serverFarmId: string;
  /** The name of its webspace; it stays when the site is moved. Empty where Azure does not tell. */
  readonly webSpace: string;
  readonly bindings: readonly HostNameBinding[];
  /** Object ids of the managed identities it runs as. They are never what App Service reads a vault with. */
  readonly identities: readonly string[];
}

/** Whether a certificate's name covers a host: itself, or a wildcard for exactly its first label. */
export function coversHost(certificateName: string, host: string): boolean {
  const [name, wanted] = [certificateName.toLowerCase(), host.toLowerCase()];
  if (!name.startsWith('*.')) return name === wanted;
  return wanted.split('.').slice(1).join('.') === name.slice(2) && !wanted.startsWith('.');
}

/** Whether a certificate names a host, or a wildcard for it. */
export function isCovered({ hostNames }: { readonly hostNames: readonly string[] }, host: string): boolean {
  return hostNames.some((name) => coversHost(name, host));
}
