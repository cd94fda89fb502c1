import { coversHost } from '../domain/app-service.ts';
import { defineRemediation } from './remediation.ts';

/** Binds the host names that stayed on an earlier version to what App Service holds now; SNI or IP state stays. */
export const rebind = defineRemediation({
  id: 'rebind',
  cures: ['binding-on-old-certificate'],
  risk: 'low',
  needs: ['certificate', 'sites', 'otherThumbprints', 'versions'],
  propose({ certificate, sites, otherThumbprints, versions }) {
    const current = versions?.find(({ thumbprint }) => thumbprint === certificate.thumbprint);
    const earlier = (versions ?? [])
      .filter(({ createdOn }) => current && createdOn < current.createdOn)
      .map(({ thumbprint }) => thumbprint)
      .filter((each) => !otherThumbprints.includes(each));
    return sites.flatMap((site) =>
      site.bindings
        .filter(({ thumbprint }) => thumbprint !== null && earlier.includes(thumbprint))
        .filter(({ host }) => certificate.hostNames.some((name) => coversHost(name, host)))
        .map(({ host, thumbprint }) => ({
          kind: 'bind-hostname' as const,
          siteId: site.id,
          host,
          thumbprint: certificate.thumbprint,
          undo: { kind: 'bind-hostname' as const, thumbprint },
        })),
    );
  },
});
