import type { AppServiceCertificate } from '../../domain/app-service.ts';
import { hoursBetween, type Instant } from '../../domain/instant.ts';
import type { VaultCertificateVersion } from '../../domain/key-vault.ts';

/** A version that App Service has not taken yet, and how long it has been waiting. */
export interface NewerVersion {
  readonly version: VaultCertificateVersion;
  readonly hours: number;
}

/** The version of a vault certificate that a reader without a version gets. */
export function newest(versions: readonly VaultCertificateVersion[]): VaultCertificateVersion | undefined {
  return versions.toSorted((one, other) => one.createdOn.localeCompare(other.createdOn)).at(-1);
}

/** The vault's newest version, where App Service holds another one. */
export function newerVersion(
  certificate: AppServiceCertificate,
  versions: readonly VaultCertificateVersion[],
  at: Instant,
): NewerVersion | undefined {
  const version = newest(versions);
  if (!version || version.thumbprint === certificate.thumbprint) return undefined;
  return { version, hours: hoursBetween(version.createdOn, at) };
}

/** App Service takes newer versions by itself about this often. Source: learn.microsoft.com, "configure-ssl-certificate". */
export const HOURS_BETWEEN_SYNCS = 24;
