import type { Estate } from '../world/estate.ts';
import { regionName } from '../world/regions.ts';
import type { HostNameSslState, Plan, Site, WebCertificate } from '../world/resource.ts';
import { parseId, sameId } from '../world/resource-id.ts';

type InWebSpace = Site | WebCertificate;

/** The plan something runs on or was imported for, if it says so. */
export function planOf(estate: Estate, { properties }: InWebSpace): Plan | undefined {
  return properties.serverFarmId ? estate.get('microsoft.web/serverfarms', properties.serverFarmId) : undefined;
}

/** The webspace something runs in, as App Service writes its name. */
export function webSpaceName(estate: Estate, resource: InWebSpace): string {
  const plan = planOf(estate, resource);
  const told = resource.properties.webSpace ?? plan?.properties.webSpace;
  if (told) return told;
  const place = regionName(plan?.location ?? resource.location ?? '').replaceAll(' ', '');
  return `${parseId(plan?.id ?? resource.id).resourceGroup}-${place}webspace`;
}

/** The same for comparing: within a webspace, plans share their certificates. */
export function webSpaceOf(estate: Estate, resource: InWebSpace): string {
  return webSpaceName(estate, resource).toLowerCase();
}

/** Every site and slot. */
export function allSites(estate: Estate): Site[] {
  return [...estate.ofType('microsoft.web/sites'), ...estate.ofType('microsoft.web/sites/slots')];
}

/** Every certificate, shared or of one site only. */
export function allCertificates(estate: Estate): WebCertificate[] {
  const ofSites = estate.ofType('microsoft.web/sites/certificates');
  return [
    ...estate.ofType('microsoft.web/certificates'),
    ...ofSites,
    ...estate.ofType('microsoft.web/sites/slots/certificates'),
  ];
}

/** Lets every binding in a webspace follow a certificate to its new thumbprint. */
export function moveBindings(estate: Estate, webSpace: string, from: string, to: string): void {
  for (const site of allSites(estate)) {
    const states = site.properties.hostNameSslStates ?? [];
    if (webSpaceOf(estate, site) !== webSpace || !states.some(({ thumbprint }) => sameId(thumbprint, from))) continue;
    const moved = states.map((state) => (sameId(state.thumbprint, from) ? { ...state, thumbprint: to } : state));
    putStates(estate, site, moved);
  }
}

/** Writes a site's bindings. */
export function putStates(estate: Estate, site: Site, hostNameSslStates: HostNameSslState[]): void {
  estate.put({ ...site, properties: { ...site.properties, hostNameSslStates } });
}

/** The host names of a webspace that a thumbprint secures. */
export function boundTo(estate: Estate, webSpace: string, thumbprint: string): string[] {
  return allSites(estate)
    .filter((site) => webSpaceOf(estate, site) === webSpace)
    .flatMap((site) => site.properties.hostNameSslStates ?? [])
    .filter((state) => sameId(state.thumbprint, thumbprint))
    .map(({ name }) => name);
}
