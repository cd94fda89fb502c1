import { type AppServiceCertificate, coversHost, type Site } from '../domain/app-service.ts';
import type { BindHostname } from '../domain/change.ts';
import type { VaultCertificateVersion } from '../domain/key-vault.ts';
import { defineRemediation } from './remediation.ts';

/** Binds to what App Service holds the host names that stayed on an earlier version, or on none; SNI or IP state stays. */
export const rebind = defineRemediation({
  id: 'rebind',
  cures: ['binding-on-old-certificate', 'hostname-unbound'],
  risk: 'low',
  needs: ['certificate', 'sites'],
  mayUse: ['otherThumbprints', 'versions', 'vault', 'vaultElsewhere'],
  propose({ certificate, sites, otherThumbprints, versions, vault, vaultElsewhere }, { rules }) {
    // What follows a vault that has moved is about to be replaced: nothing new is bound to it.
    if (!certificate.thumbprint || (vault === null && vaultElsewhere)) return [];
    const old = rules.includes('binding-on-old-certificate') && versions && otherThumbprints;
    const outdated: readonly (string | null)[] = old ? earlier(certificate, versions, otherThumbprints) : [];
    return bound(sites, certificate, rules.includes('hostname-unbound') ? [...outdated, null] : outdated);
  },
});

function earlier(
  { thumbprint: held }: AppServiceCertificate,
  versions: readonly VaultCertificateVersion[],
  otherThumbprints: readonly string[],
): readonly string[] {
  const current = versions.find(({ thumbprint }) => thumbprint === held);
  return versions
    .filter(({ createdOn }) => current && createdOn < current.createdOn)
    .map(({ thumbprint }) => thumbprint)
    .filter((each) => !otherThumbprints.includes(each));
}

function bound(
  sites: readonly Site[],
  { thumbprint: held, hostNames }: AppServiceCertificate,
  outdated: readonly (string | null)[],
): readonly BindHostname[] {
  return sites.flatMap(({ id, bindings }) =>
    bindings
      .filter(({ thumbprint }) => outdated.includes(thumbprint))
      .filter(({ host }) => hostNames.some((name) => coversHost(name, host)))
      .map(({ host, thumbprint }) => ({
        kind: 'bind-hostname',
        siteId: id,
        host,
        thumbprint: held,
        before: thumbprint,
        // No certificate of App Service holds an earlier version any more, so nothing could be bound to it again.
        undo: thumbprint === null ? { kind: 'bind-hostname', thumbprint } : null,
      })),
  );
}
