import { type AppServiceCertificate, coversHost, type HostNameBinding, type Site } from '../../domain/app-service.ts';
import type { VaultCertificateVersion } from '../../domain/key-vault.ts';

/** A host name that stayed behind, the version it stayed on, and the site it belongs to. */
export interface OldBinding {
  readonly site: Site;
  readonly binding: HostNameBinding;
  readonly version: VaultCertificateVersion;
}

/** TLS bindings of hosts that this certificate covers, on a thumbprint that no certificate of App Service holds any more. */
export function strayBindings(
  certificate: AppServiceCertificate,
  sites: readonly Site[],
  otherThumbprints: readonly string[],
) {
  const held = [certificate.thumbprint, ...otherThumbprints];
  return sites.flatMap((site) =>
    site.bindings
      .filter(({ thumbprint }) => thumbprint !== null && !held.includes(thumbprint))
      .filter(({ host }) => certificate.hostNames.some((name) => coversHost(name, host)))
      .map((binding) => ({ site, binding })),
  );
}

/** Those of them that hang on an earlier version of the same vault certificate: only these should have followed. */
export function oldBindings(
  { thumbprint: current }: AppServiceCertificate,
  strays: readonly { readonly site: Site; readonly binding: HostNameBinding }[],
  versions: readonly VaultCertificateVersion[],
): readonly OldBinding[] {
  return strays.flatMap(({ site, binding }) => {
    const version = versions.find(({ thumbprint }) => thumbprint === binding.thumbprint);
    const held = versions.find(({ thumbprint }) => thumbprint === current);
    return version && held && version.createdOn < held.createdOn ? [{ site, binding, version }] : [];
  });
}
