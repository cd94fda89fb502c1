import { refuse } from '../http/answer.ts';
import type { Estate } from '../world/estate.ts';
import type { HostNameSslState, Site } from '../world/resource.ts';
import { sameId } from '../world/resource-id.ts';
import { allCertificates, planOf, webSpaceOf } from './web-space.ts';

const unbound = {
  ipBasedSslResult: null,
  virtualIP: null,
  toUpdate: null,
  toUpdateIpBasedSsl: null,
  ipBasedSslState: 'NotConfigured',
  hostType: 'Standard',
};

/** A site's bindings after some of them are written; those that the write does not name stay. */
export function mergedStates(estate: Estate, site: Site, wanted: readonly HostNameSslState[]): HostNameSslState[] {
  const states = [...(site.properties.hostNameSslStates ?? [])];
  for (const { toUpdate: _, ...state } of wanted) {
    const at = states.findIndex(({ name }) => sameId(name, state.name));
    const old = states[at];
    const next = { ...unbound, ...old, ...state };
    if (!isBound(next)) next.thumbprint = null;
    if (next.thumbprint !== old?.thumbprint) checkCertificate(estate, site, next);
    if (at < 0) states.push(next);
    else states[at] = next;
  }
  return states;
}

/** Whether a host name has a certificate at all. */
export function isBound({ sslState }: HostNameSslState): boolean {
  return !!sslState && sslState.toLowerCase() !== 'disabled';
}

/** A binding takes a certificate of the site's own webspace, and one that names the host. */
function checkCertificate(estate: Estate, site: Site, state: HostNameSslState): void {
  if (!isBound(state)) return;
  checkPlan(estate, site, state);
  const { thumbprint, name } = state;
  if (!thumbprint) throw refuse(400, 'BadRequest', 'No certificate thumbprint provided.');
  const space = webSpaceOf(estate, site);
  const found = allCertificates(estate).find(
    (one) => sameId(one.properties.thumbprint, thumbprint) && webSpaceOf(estate, one) === space,
  );
  if (!found) throw refuse(404, 'NotFound', `Certificate with thumbprint '${thumbprint}' was not found.`);
  const names = found.properties.hostNames ?? [];
  if (names.length === 0 || names.some((pattern) => namesHost(pattern, name))) return;
  throw refuse(
    409,
    'Conflict',
    `The certificate with thumbprint '${thumbprint}' does not match the hostname '${name}'.`,
  );
}

/** Plans that share their machines with other customers have no TLS of their own. */
function checkPlan(estate: Estate, site: Site, { name, sslState }: HostNameSslState): void {
  const tier = planOf(estate, site)?.sku?.tier?.toLowerCase() ?? '';
  if (tier !== 'free' && tier !== 'shared') return;
  const kind = sslState?.toLowerCase() === 'ipbasedenabled' ? 'IP based' : 'SNI';
  const message = `Cannot enable ${kind} SSL for a hostname '${name}' because current site mode does not allow it.`;
  throw refuse(400, 'BadRequest', message);
}

/** Whether a name, or a wildcard for exactly one label, stands for a host. */
export function namesHost(pattern: string, host: string): boolean {
  if (sameId(pattern, host)) return true;
  return pattern.startsWith('*.') && sameId(pattern.slice(1), host.slice(Math.max(0, host.indexOf('.'))));
}
