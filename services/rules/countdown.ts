import { type AppServiceCertificate, isCovered, type ServedHost, type Site } from '../domain/app-service.ts';
import { type Countdown, type Finding, LINKS, type Link } from '../domain/finding.ts';
import type { Instant } from '../domain/instant.ts';
import type { VaultCertificateVersion } from '../domain/key-vault.ts';
import { type OtherCertificate, outlived } from '../domain/other-certificate.ts';
import { type Bound, followers, sameHost } from './binding/hosts.ts';

/** A day on which a certificate ends for users, whose it is, and by which look that is known. */
interface End {
  readonly at: Instant;
  readonly from: Countdown['from'];
  readonly host: string | null;
}

/** What the end of a certificate is read from, each as far as it was seen. */
interface Clocks {
  readonly takenAt: Instant;
  readonly certificate: AppServiceCertificate;
  readonly sites: readonly Site[];
  readonly others: readonly OtherCertificate[];
  readonly versions: readonly VaultCertificateVersion[];
  readonly served: readonly ServedHost[];
  readonly expiringDays: number;
}

/** Links behind which App Service has to sync before users get what was mended. */
const BEFORE_SYNC: readonly Link[] = ['vault', 'access', 'network', 'secret', 'renewal'];

/**
 * When users are hit first. A host name ends with what a browser really gets there, failing that with what it is bound
 * to, and at once where that does not name it; one that this certificate is to take over ends with the uploaded one that
 * it is on. What App Service holds counts whatever is served: a worker that starts anew serves that.
 */
export function firstEnd(clocks: Clocks): End | null {
  const { certificate, sites, others, takenAt: at, expiringDays } = clocks;
  const hosts = followers(certificate, sites, others).flatMap((each) => endOf(each, clocks) ?? []);
  const held: End[] = certificate.expiresOn ? [{ at: certificate.expiresOn, from: 'held', host: null }] : [];
  const ending = outlived(certificate, sites, others, { at, expiringDays }).map(
    ({ binding: { host }, by }): End => ({ at: by.expiresOn, from: 'bound', host }),
  );
  return [...hosts, ...ending, ...held].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))[0] ?? null;
}

/** The links that have to be mended before that day, in the order of the chain, with the sync that must follow. */
export function toMend(findings: readonly Finding[]): readonly Link[] {
  const broken = new Set(findings.filter(({ colour }) => colour !== 'green').map(({ link }) => link));
  if (BEFORE_SYNC.some((link) => broken.has(link))) broken.add('sync');
  return LINKS.filter((link) => broken.has(link) && link !== 'certificate');
}

function endOf({ binding: { host, thumbprint } }: Bound, clocks: Clocks): End | null {
  const { certificate, versions, served, takenAt } = clocks;
  const answer = served.find((each) => sameHost(each.host, host));
  const got = answer?.outcome === 'answered' ? answer.certificate : null;
  const holdsIt = (got?.thumbprint ?? thumbprint) === certificate.thumbprint;
  if (holdsIt && certificate.hostNames.length > 0 && !isCovered(certificate, host)) {
    return { at: takenAt, from: 'refused', host };
  }
  if (got) return { at: got.expiresOn, from: 'served', host };
  const at = versions.find((each) => each.thumbprint === thumbprint)?.expiresOn;
  return at && !holdsIt ? { at, from: 'bound', host } : null;
}
