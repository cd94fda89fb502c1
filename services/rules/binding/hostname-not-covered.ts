import { commas, say } from '../../../sentences/index.ts';
import { type AppServiceCertificate, isCovered } from '../../domain/app-service.ts';
import { defineRule, type Found, PAGES } from '../rule.ts';
import { type Bound, boundTo, hostsOf, proofOf, unboundHosts } from './hosts.ts';

/**
 * A host name is bound to this certificate, which names neither it nor a wildcard for it: browsers refuse it. One without
 * a TLS binding, on a site that this certificate serves elsewhere, is told too where no other certificate covers it.
 */
export const hostnameNotCovered = defineRule({
  id: 'hostname-not-covered',
  link: 'binding',
  colour: 'red',
  needs: ['certificate', 'sites', 'others'],
  page: PAGES.bindings,
  check({ certificate, sites, others }) {
    if (certificate.hostNames.length === 0) return undefined;
    const uncovered = ({ binding }: Bound) => !isCovered(certificate, binding.host);
    const bound = boundTo(certificate.thumbprint, sites);
    const refused = bound.filter(uncovered);
    if (refused.length > 0) return found(certificate, refused, 'red');
    const served = sites.filter((site) => bound.some((each) => each.site === site));
    const open = unboundHosts(served).filter(
      (each) => uncovered(each) && !others.some((other) => isCovered(other, each.binding.host)),
    );
    return open.length > 0 ? found(certificate, open, 'yellow') : undefined;
  },
});

function found({ name, hostNames }: AppServiceCertificate, hosts: readonly Bound[], colour: 'red' | 'yellow'): Found {
  const names = { fact: 'certificate' as const, says: say('rule-shared.names', { name, hosts: commas(hostNames) }) };
  const says = say(colour === 'red' ? 'rule-binding.refused' : 'rule-binding.neither', {
    hosts: hostsOf(hosts),
    count: hosts.length,
  });
  return { colour, says, because: [...hosts.map(proofOf), names] };
}
