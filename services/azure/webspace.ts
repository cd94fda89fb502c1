import type { AppServiceCertificate, Site } from '../domain/app-service.ts';
import { oncePer } from '../domain/once-per.ts';
import { keyOf, sameId } from '../domain/resource-id.ts';

/**
 * Certificates are shared by the plans of one webspace: of one resource group and region, by the name that it got there and
 * keeps when a plan is moved away. Resource Graph tells that name; where it does not, group and region do. A certificate of
 * one site or slot is for that one alone.
 */
export function sameWebspace(certificate: AppServiceCertificate, site: Site): boolean {
  const owner = ownerOf(certificate);
  if (owner !== undefined) return sameId(owner, site.id);
  return isOneSpace(spaceOf(certificate), siteSpaceOf(site));
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
  const near = sitesNear(certificate, sites);
  const bound = near.filter(({ bindings }) =>
    bindings.some(({ thumbprint }) => thumbprint !== null && thumbprint === certificate.thumbprint),
  );
  const plans = new Map(
    (bound.length > 0 ? bound : near).map(({ serverFarmId }) => [keyOf(serverFarmId), serverFarmId]),
  );
  const [only] = plans.values();
  return only !== undefined && plans.size === 1 ? { ...certificate, serverFarmId: only } : certificate;
}

/** The sites of a certificate's webspace among all there are, found without comparing it with each of them. */
export function sitesNear(certificate: AppServiceCertificate, sites: readonly Site[]): readonly Site[] {
  const owner = ownerOf(certificate);
  if (owner === undefined) return sitesBySpace(sites)(spaceOf(certificate));
  return sitesById(sites).get(keyOf(owner)) ?? [];
}

/** The certificates of a certificate's webspace, itself among them. */
export function certificatesNear(
  certificate: AppServiceCertificate,
  certificates: readonly AppServiceCertificate[],
): readonly AppServiceCertificate[] {
  return certificatesBySpace(certificates)(spaceOf(certificate));
}

const sitesById = oncePer((sites: readonly Site[]) => Map.groupBy(sites, ({ id }) => keyOf(id)));
const sitesBySpace = oncePer((sites: readonly Site[]) => bySpace(sites, siteSpaceOf));
const certificatesBySpace = oncePer((certificates: readonly AppServiceCertificate[]) => bySpace(certificates, spaceOf));

/** Finds what shares a webspace. Two that share one have its name in common, or else their group and region. */
function bySpace<T>(all: readonly T[], spaceIn: (each: T) => Space): (space: Space) => readonly T[] {
  const byPlace = Map.groupBy(all.entries(), ([, each]) => placeOf(spaceIn(each)));
  const byName = Map.groupBy(all.entries(), ([, each]) => nameIn(spaceIn(each)));
  const known = new Map<string, readonly T[]>();
  return (space) => {
    const key = `${nameIn(space)} ${placeOf(space)}`;
    const found =
      known.get(key) ??
      [...new Map([...(byPlace.get(placeOf(space)) ?? []), ...(byName.get(nameIn(space)) ?? [])])]
        .toSorted(([one], [other]) => one - other)
        .map(([, each]) => each)
        .filter((each) => isOneSpace(space, spaceIn(each)));
    known.set(key, found);
    return found;
  };
}

/** The site or slot that a certificate is kept in; undefined for one of a whole webspace. */
const ownerOf = oncePer(
  ({ id }: AppServiceCertificate) => /^(.+\/sites\/[^/]+(?:\/slots\/[^/]+)?)\/certificates\//i.exec(id)?.[1],
);

/** What tells webspaces apart. */
interface Space {
  readonly subscription: string | undefined;
  /** Its own name; empty where Azure does not tell. */
  readonly name: string;
  readonly group: string | undefined;
  readonly region: string;
}

const spaceOf = oncePer(
  ({ id, serverFarmId, webSpace, location }: AppServiceCertificate | Site): Space => ({
    subscription: /^\/subscriptions\/([^/]+)/i.exec(id)?.[1]?.toLowerCase(),
    name: keyOf(webSpace),
    group: groupOf(serverFarmId || id),
    region: location.replaceAll(' ', '').toLowerCase(),
  }),
);

/** A site is where its plan is, and nowhere without one. */
const siteSpaceOf = oncePer((site: Site): Space => ({ ...spaceOf(site), group: groupOf(site.serverFarmId) }));

function isOneSpace(one: Space, other: Space): boolean {
  if (one.subscription !== other.subscription) return false;
  if (one.name && other.name) return one.name === other.name;
  return one.group !== undefined && one.group === other.group && one.region === other.region;
}

function nameIn({ subscription, name }: Space): string {
  return `${subscription} ${name}`;
}

function placeOf({ subscription, group, region }: Space): string {
  return `${subscription} ${group} ${region}`;
}

function groupOf(id: string): string | undefined {
  return /\/resourceGroups\/([^/]+)\//i.exec(id)?.[1]?.toLowerCase();
}
