import type { AppServiceCertificate, Site } from '../domain/app-service.ts';
import { keyOf } from '../domain/resource-id.ts';

/** Certificates are shared by the plans of one resource group and region, which is what Azure calls a webspace. */
export function sameWebspace(certificate: AppServiceCertificate, site: Site): boolean {
  const group = groupOf(certificate.serverFarmId || sharedId(certificate));
  const region = (location: string) => location.replaceAll(' ', '').toLowerCase();
  return (
    group !== undefined &&
    group === groupOf(site.serverFarmId) &&
    region(certificate.location) === region(site.location)
  );
}

/**
 * The certificate with the plan that it belongs to. App Service takes the plan when a certificate is imported, and answers
 * without it: then it is the one plan that the sites of its webspace run on, those that are bound to it first.
 */
export function withPlan(certificate: AppServiceCertificate, sites: readonly Site[]): AppServiceCertificate {
  if (certificate.serverFarmId) return certificate;
  const near = sites.filter((site) => sameWebspace(certificate, site));
  const bound = near.filter(({ bindings }) =>
    bindings.some(({ thumbprint }) => thumbprint !== null && thumbprint === certificate.thumbprint),
  );
  const plans = new Map(
    (bound.length > 0 ? bound : near).map(({ serverFarmId }) => [keyOf(serverFarmId), serverFarmId]),
  );
  const [only] = plans.values();
  return only !== undefined && plans.size === 1 ? { ...certificate, serverFarmId: only } : certificate;
}

/** A certificate of a whole webspace is kept in the group of its plan; one of a site or slot alone need not be. */
function sharedId({ id }: AppServiceCertificate): string {
  return /\/providers\/Microsoft\.Web\/certificates\//i.test(id) ? id : '';
}

function groupOf(id: string): string | undefined {
  return /\/resourceGroups\/([^/]+)\//i.exec(id)?.[1]?.toLowerCase();
}
