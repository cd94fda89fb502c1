import type { AppServiceCertificate, Site } from '../../domain/app-service.ts';
import { type VaultCertificateVersion, versionsBefore } from '../../domain/key-vault.ts';
import type { OtherCertificate } from '../../domain/other-certificate.ts';
import { type Bound, followers } from './hosts.ts';

/** A host name that stayed behind, and the version it stayed on. */
export interface OldBinding extends Bound {
  readonly version: VaultCertificateVersion;
}

/** TLS bindings of hosts that this certificate covers, on a thumbprint that no certificate of App Service holds any more. */
export function strayBindings(
  certificate: AppServiceCertificate,
  sites: readonly Site[],
  others: readonly OtherCertificate[],
): readonly Bound[] {
  return followers(certificate, sites, others).filter(({ binding }) => binding.thumbprint !== certificate.thumbprint);
}

/** Those of them that hang on an earlier version of the same vault certificate: only these should have followed. */
export function oldBindings(
  certificate: AppServiceCertificate,
  strays: readonly Bound[],
  versions: readonly VaultCertificateVersion[],
): readonly OldBinding[] {
  const earlier = versionsBefore(certificate.thumbprint, versions);
  return strays.flatMap(({ site, binding }) => {
    const version = earlier.find(({ thumbprint }) => thumbprint === binding.thumbprint);
    return version ? [{ site, binding, version }] : [];
  });
}
