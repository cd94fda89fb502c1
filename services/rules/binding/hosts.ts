import { commas, say, type Words } from '../../../sentences/index.ts';
import { type AppServiceCertificate, type HostNameBinding, isCovered, type Site } from '../../domain/app-service.ts';
import { isHeldBy, type OtherCertificate } from '../../domain/other-certificate.ts';

/** A host name, how it is bound, and the site or slot it belongs to. */
export interface Bound {
  readonly site: Site;
  readonly binding: HostNameBinding;
}

/** Host names that get TLS from this certificate, or should: bound to what it holds, or covered by it and bound to what nobody holds. */
export function followers(
  certificate: AppServiceCertificate,
  sites: readonly Site[],
  others: readonly OtherCertificate[],
): readonly Bound[] {
  return boundHosts(sites).filter(({ binding: { host, thumbprint } }) => {
    if (thumbprint === null) return false;
    return thumbprint === certificate.thumbprint || (isCovered(certificate, host) && !isHeldBy(others, thumbprint));
  });
}

/** Host names that are bound to one thumbprint. */
export function boundTo(thumbprint: string, sites: readonly Site[]): readonly Bound[] {
  return boundHosts(sites).filter(({ binding }) => binding.thumbprint === thumbprint);
}

/** Host names of people's own that have no TLS binding. */
export function unboundHosts(sites: readonly Site[]): readonly Bound[] {
  return boundHosts(sites).filter(({ binding: { host, thumbprint } }) => thumbprint === null && isCustom(host));
}

function boundHosts(sites: readonly Site[]): readonly Bound[] {
  return sites.flatMap((site) => site.bindings.map((binding) => ({ site, binding })));
}

/** Says how a host name is bound, and where. */
export function proofOf({ site, binding: { host, thumbprint } }: Bound) {
  const says =
    thumbprint === null
      ? say('rule-shared.not-bound', { host, site: site.name })
      : say('rule-shared.bound', { host, site: site.name, thumbprint });
  return { fact: 'sites' as const, says };
}

/** Host names in a row. */
export function hostsOf(bounds: readonly Bound[]): Words {
  return commas(bounds.map(({ binding }) => binding.host));
}

/** Whether two host names are one: letter case says nothing. */
export function sameHost(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Domains whose names Azure itself gives, to apps, environments and Traffic Manager, in each of its clouds: nobody binds those. */
const AZURE_DOMAINS = [
  'azurewebsites.net',
  'azurewebsites.us',
  'chinacloudsites.cn',
  'trafficmanager.net',
  'usgovtrafficmanager.net',
  'trafficmanager.cn',
  'appserviceenvironment.net',
  'appserviceenvironment.us',
  'appserviceenvironment.cn',
];

function isCustom(host: string): boolean {
  const name = host.toLowerCase();
  return !name.includes('.scm.') && !AZURE_DOMAINS.some((domain) => name.endsWith(`.${domain}`));
}
