import { type AppServiceCertificate, coversHost, type HostNameBinding, type Site } from '../domain/app-service.ts';
import type { BindHostname } from '../domain/change.ts';
import type { VaultCertificateVersion } from '../domain/key-vault.ts';
import { isHeldBy, type OtherCertificate, outlived } from '../domain/other-certificate.ts';
import { defineRemediation } from './remediation.ts';

/**
 * Binds to what App Service holds the host names that stayed on an earlier version, on an uploaded certificate that ends, or
 * on none; SNI or IP state stays.
 */
export const rebind = defineRemediation({
  id: 'rebind',
  cures: ['binding-on-old-certificate', 'hostname-unbound'],
  risk: 'low',
  needs: ['certificate', 'sites'],
  mayUse: ['others', 'versions', 'vault', 'vaultElsewhere'],
  propose({ certificate, sites, others, versions, vault, vaultElsewhere }, { rules, ...notice }) {
    // What follows a vault that has moved is about to be replaced: nothing new is bound to it.
    if (!certificate.thumbprint || (vault === null && vaultElsewhere)) return [];
    const old = rules.includes('binding-on-old-certificate');
    const known = old && versions && others;
    const outdated: readonly (string | null)[] = known ? earlier(certificate, versions, others) : [];
    const on = rules.includes('hostname-unbound') ? [...outdated, null] : outdated;
    const ending = old && others ? outlived(certificate, sites, others, notice) : [];
    const held = ending.map(({ by }) => by.thumbprint);
    return sites.flatMap((site) =>
      site.bindings
        .filter((each) => ending.some(({ binding }) => binding === each) || isCovered(each, on, certificate))
        .map((each) => bound(site, each, certificate, held)),
    );
  },
});

function earlier(
  { thumbprint: held }: AppServiceCertificate,
  versions: readonly VaultCertificateVersion[],
  others: readonly OtherCertificate[],
): readonly string[] {
  const current = versions.find(({ thumbprint }) => thumbprint === held);
  return versions
    .filter(({ createdOn }) => current && createdOn < current.createdOn)
    .map(({ thumbprint }) => thumbprint)
    .filter((each) => !isHeldBy(others, each));
}

function isCovered(
  { host, thumbprint }: HostNameBinding,
  outdated: readonly (string | null)[],
  { hostNames }: AppServiceCertificate,
): boolean {
  return outdated.includes(thumbprint) && hostNames.some((name) => coversHost(name, host));
}

/** Undone to nothing, or to what App Service still holds; an earlier version nobody could bind a host name to again. */
function bound(
  { id }: Site,
  { host, thumbprint: before }: HostNameBinding,
  { thumbprint }: AppServiceCertificate,
  held: readonly string[],
): BindHostname {
  const again = before === null || held.includes(before);
  const undo = again ? ({ kind: 'bind-hostname', thumbprint: before } as const) : null;
  return { kind: 'bind-hostname', siteId: id, host, thumbprint, before, undo };
}
