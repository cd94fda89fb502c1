import { commas, say } from '../../../sentences/index.ts';
import { isCovered } from '../../domain/app-service.ts';
import { day } from '../dates.ts';
import { defineRule, PAGES } from '../rule.ts';
import { hostsOf, proofOf, unboundHosts } from './hosts.ts';

/** A host name has no TLS binding, though App Service holds a certificate that covers it and is valid. */
export const hostnameUnbound = defineRule({
  id: 'hostname-unbound',
  link: 'binding',
  colour: 'yellow',
  needs: ['certificate', 'sites'],
  page: PAGES.bindings,
  check({ certificate, sites }, { at }) {
    const { name, hostNames, expiresOn } = certificate;
    if (!expiresOn || Date.parse(expiresOn) <= Date.parse(at)) return undefined;
    const open = unboundHosts(sites).filter(({ binding }) => isCovered(certificate, binding.host));
    if (open.length === 0) return undefined;
    return {
      says: say('rule-binding.unbound', { hosts: hostsOf(open), count: open.length }),
      because: [
        ...open.map(proofOf),
        {
          fact: 'certificate',
          says: say('rule-shared.names-until', { name, hosts: commas(hostNames), day: day(expiresOn) }),
        },
      ],
    };
  },
});
