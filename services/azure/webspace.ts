import type { AppServiceCertificate, Site } from '../domain/app-service.ts';
import { keyOf, sameId } from '../domain/resource-id.ts';

/**
 * Certificates are shared by the plans of one webspace: of one resource group and region, by the name that it got there and
 * keeps when a plan is moved away. Resource Graph tells that name; where it does not, group and region do. A certificate of
 * one site or slot is for that one alone.
 */
export function sameWebspace(certificate: AppServiceCertificate, site: Site): boolean {
  const owner = ownerOf(certificate);
  if (owner !== undefined) return sameId(owner, site.id);
  return isOneSpace(spaceOf(certificate), {
    ...spaceOf(site),
    group: groupOf(site.serverFarmId),
  });
}

/** Whether two certificates are kept in one webspace, so that a host name there can leave one for the other. */
export function shareWebspace(one: AppServiceCertificate, other: AppServiceCertificate): boolean {
  return isOneSpace(spaceOf(one), spaceOf(other));
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

/** The site or slot that a certificate is kept in; undefined for one of a whole webspace. */
function ownerOf({ id }: AppServiceCertificate): string | undefined {
  return /^(.+\/sites\/[^/]+(?:\/slots\/[^/]+)?)\/certificates\//i.exec(id)?.[1];
}

/** What tells webspaces apart. */
interface Space {
  readonly subscription: string | undefined;
  /** Its own name; empty where Azure does not tell. */
  readonly name: string;
  readonly group: string | undefined;
  readonly region: string;
}

function spaceOf({ id, serverFarmId, webSpace, location }: AppServiceCertificate | Site): Space {
  return {
    subscription: /^\/subscriptions\/([^/]+)/i.exec(id)?.[1]?.toLowerCase(),
    name: webSpace,
    group: groupOf(serverFarmId || id),
    region: location.replaceAll(' ', '').toLowerCase(),
  };
}

function isOneSpace(one: Space, other: Space): boolean {
  if (one.subscription !== other.subscription) return false;
  if (one.name && other.name) return sameId(one.name, other.name);
  return one.group !== undefined && one.group === other.group && one.region === other.region;
}

function groupOf(id: string): string | undefined {
  return /\/resourceGroups\/([^/]+)\//i.exec(id)?.[1]?.toLowerCase();
}
