import { type AppServiceCertificate, type HostNameBinding, isCovered, type Site } from '../domain/app-service.ts';
import type { BindHostname } from '../domain/change.ts';
import { versionsBefore } from '../domain/key-vault.ts';
import { isHeldBy, outlived } from '../domain/other-certificate.ts';
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
    const beside = rules.includes('binding-on-old-certificate') ? others : undefined;
    const earlier = beside && versions ? versionsBefore(certificate.thumbprint, versions) : [];
    const on: (string | null)[] = earlier
      .map(({ thumbprint }) => thumbprint)
      .filter((each) => !isHeldBy(beside ?? [], each));
    if (rules.includes('hostname-unbound')) on.push(null);
    const ending = outlived(certificate, sites, beside ?? [], notice);
    const held = ending.map(({ by }) => by.thumbprint);
    return sites.flatMap((site) =>
      site.bindings
        .filter((each) => ending.some(({ binding }) => binding === each) || isOpen(each, on, certificate))
        .map((each) => bound(site, each, certificate, held)),
    );
  },
});

function isOpen(
  { host, thumbprint }: HostNameBinding,
  outdated: readonly (string | null)[],
  certificate: AppServiceCertificate,
): boolean {
  return outdated.includes(thumbprint) && isCovered(certificate, host);
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
