import type { AppServiceCertificate, ServedHost, Site } from '../domain/app-service.ts';
import { type Countdown, type Finding, LINKS, type Link } from '../domain/finding.ts';
import type { Instant } from '../domain/instant.ts';
import type { VaultCertificateVersion } from '../domain/key-vault.ts';

/** A day on which a certificate ends, whose it is, and by which of three looks that is known. */
interface End {
  readonly at: Instant;
  readonly from: Countdown['from'];
  readonly host: string | null;
}

/** What the end of a certificate is read from, each as far as it was seen. */
export interface Clocks {
  readonly certificate: AppServiceCertificate;
  readonly sites: readonly Site[];
  readonly versions: readonly VaultCertificateVersion[];
  readonly served: readonly ServedHost[];
}

/** Links behind which App Service has to sync before users get what was mended. */
const BEFORE_SYNC: readonly Link[] = ['vault', 'access', 'network', 'secret', 'renewal'];

/** When users are hit first: by what a browser really gets, failing that by what a host is bound to, failing that by what App Service holds. */
export function firstEnd({ certificate, sites, versions, served }: Clocks): End | null {
  const seen = served.flatMap((each): End[] =>
    each.outcome === 'answered' ? [{ at: each.certificate.expiresOn, from: 'served', host: each.host }] : [],
  );
  const bound = sites
    .flatMap(({ bindings }) => bindings)
    .filter(({ host }) => !seen.some((end) => end.host === host))
    .flatMap(({ host, thumbprint }): End[] => {
      const at = versions.find((each) => each.thumbprint === thumbprint)?.expiresOn;
      return at && thumbprint !== certificate.thumbprint ? [{ at, from: 'bound', host }] : [];
    });
  const held: End[] = certificate.expiresOn ? [{ at: certificate.expiresOn, from: 'held', host: null }] : [];
  return [...seen, ...bound, ...held].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))[0] ?? null;
}

/** The links that have to be mended before that day, in the order of the chain, with the sync that must follow. */
export function toMend(findings: readonly Finding[]): readonly Link[] {
  const broken = new Set(findings.filter(({ colour }) => colour !== 'green').map(({ link }) => link));
  if (BEFORE_SYNC.some((link) => broken.has(link))) broken.add('sync');
  return LINKS.filter((link) => broken.has(link) && link !== 'certificate');
}
