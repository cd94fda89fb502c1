import { commas, say, type Words } from '../../../sentences/index.ts';
import type { ServedHost } from '../../domain/app-service.ts';
import type { Instant } from '../../domain/instant.ts';
import type { PublicCertificate } from '../../domain/public-certificate.ts';
import { type Bound, followers, hostsOf, proofOf, sameHost } from '../binding/hosts.ts';
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
    const silent = looks.flatMap((each) => (each.outcome === 'unreachable' ? silence(each) : []));
    if (silent.length > 0) return { unjudged: 'served', because: say('rule-served.unseen', { hosts: commas(silent) }) };
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
  const others = [...new Map(differing.map(({ certificate }) => [toldApart(certificate, at), certificate])).values()];
  const whose = others.map((each) => inWords(each, at)).reduce((one, other) => say('rule-served.and', { one, other }));
  return {
    says: say('rule-served.differs', { hosts: hostsOf(differing), count: differing.length, whose }),
    because: differing.flatMap((each) => [answerOf(each), proofOf(each)]),
  };
}

function silence({ host, why }: Extract<ServedHost, { outcome: 'unreachable' }>): Words {
  return say('rule-served.unreachable', { host, why });
}

function answerOf({ binding: { host }, certificate: { thumbprint, issuer, expiresOn } }: Different) {
  const says = say('rule-served.answered', { host, thumbprint, issuer, day: day(expiresOn) });
  return { fact: 'served' as const, says };
}

/** Two certificates of which the same would be said are said once. */
function toldApart({ selfIssued, issuer, expiresOn }: PublicCertificate, at: Instant): string {
  return JSON.stringify([selfIssued || issuerName(issuer), expiresOn.slice(0, 10), hasEnded(expiresOn, at)]);
}

function inWords({ selfIssued, issuer, expiresOn }: PublicCertificate, at: Instant): Words {
  const ended = hasEnded(expiresOn, at) ? 'yes' : 'no';
  if (selfIssued) return say('rule-served.self-issued', { ended, day: day(expiresOn) });
  return say('rule-served.issued', { issuer: issuerName(issuer), ended, day: day(expiresOn) });
}

function hasEnded(expiresOn: Instant, at: Instant): boolean {
  return Date.parse(expiresOn) <= Date.parse(at);
}
