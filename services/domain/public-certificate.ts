import type { Instant } from './instant.ts';

/** The public half of a certificate, as everybody sees it who is shown it. */
export interface PublicCertificate {
  /** Uppercase hexadecimal SHA-1, as App Service writes it. */
  readonly thumbprint: string;
  readonly subject: string;
  readonly issuer: string;
  /** It names itself as its issuer: no browser trusts it. */
  readonly selfIssued: boolean;
  /** Subject alternative names; failing these, the common name. */
  readonly hostNames: readonly string[];
  readonly key: { readonly type: 'RSA' | 'EC' | 'other'; readonly bits: number | null };
  readonly notBefore: Instant;
  readonly expiresOn: Instant;
  /** Extended key usages as object identifiers; empty where the certificate limits nothing. */
  readonly usages: readonly string[];
}

/** Web servers need it. Source: RFC 5280, 4.2.1.12. */
export const SERVER_AUTHENTICATION = '1.3.6.1.5.5.7.3.1';
