import type { ServedHost } from '../../domain/app-service.ts';
import type { Instant } from '../../domain/instant.ts';
import type { PublicCertificate } from '../../domain/public-certificate.ts';
import { type Bound, followers, listed, proofOf, sameHost } from '../binding/hosts.ts';
import { day } from '../dates.ts';
import { issuerName } from '../issuer-name.ts';
import { defineRule, PAGES } from '../rule.ts';

/** A browser gets another certificate than the binding says: from a front door, a gateway, or a worker that did not follow. */
export const servedCertificateDiffers = defineRule({
  id: 'served-certificate-differs',
  link: 'served',
  colour: 'red',
  needs: ['certificate', 'sites', 'others', 'served'],
  page: PAGES.bindings,
  check({ certificate, sites, others, served }, { at }) {
    const bound = followers(certificate, sites, others);
    if (bound.length === 0) return undefined;
    const differing = bound.flatMap((each) => different(each, served));
    if (differing.length > 0) return found(differing, at);
    const looks = served.filter(({ host }) => bound.some(({ binding }) => sameHost(binding.host, host)));
    const silent = looks.flatMap((each) => (each.outcome === 'unreachable' ? `${each.host} (${each.why})` : []));
    if (silent.length > 0) return { unjudged: 'served', because: `what is served at ${silent.join(', ')}` };
    return looks.some(({ outcome }) => outcome === 'answered') ? undefined : 'not-looked';
  },
});

interface Different extends Bound {
  readonly certificate: PublicCertificate;
}

function different({ site, binding }: Bound, served: readonly ServedHost[]): readonly Different[] {
  const look = served.find(({ host }) => sameHost(host, binding.host));
  if (look?.outcome !== 'answered' || look.certificate.thumbprint === binding.thumbprint) return [];
  return [{ site, binding, certificate: look.certificate }];
}

/** It may be the right one all the same, behind a front door: so whose it is and when it ends is said. */
function found(differing: readonly Different[], at: Instant) {
  const [serves, is] = differing.length === 1 ? ['serves', 'it is'] : ['serve', 'they are'];
  const whose = [...new Set(differing.map(({ certificate }) => inWords(certificate, at)))].join(', and ');
  return {
    says: `${listed(differing)} ${serves} another certificate than ${is} bound to: ${whose}.`,
    because: differing.flatMap((each) => [answerOf(each), proofOf(each)]),
  };
}

function answerOf({ binding, certificate: { thumbprint, issuer, expiresOn } }: Different) {
  const says = `${binding.host} answered with ${thumbprint}, issued by ${issuer}, valid until ${day(expiresOn)}`;
  return { fact: 'served' as const, says };
}

function inWords({ selfIssued, issuer, expiresOn }: PublicCertificate, at: Instant): string {
  const end = Date.parse(expiresOn) <= Date.parse(at) ? 'expired on' : 'is valid until';
  return `one ${selfIssued ? 'without an issuer but itself' : `from ${issuerName(issuer)}`} that ${end} ${day(expiresOn)}`;
}
