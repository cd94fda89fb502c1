import { commas, say, type Words } from '../../../sentences/index.ts';
import { type AppServiceCertificate, coversHost } from '../../domain/app-service.ts';
import type { Instant } from '../../domain/instant.ts';
import type { NewestVersion } from '../../domain/key-vault.ts';
import { type PublicCertificate, SERVER_AUTHENTICATION } from '../../domain/public-certificate.ts';
import { day } from '../dates.ts';
import { commonName, issuerName } from '../issuer-name.ts';
import type { Renewable } from './renewal-rule.ts';

/** What users would lose or see if App Service took a version in place of what it holds; nothing where it is safe. */
export function dangersOf(certificate: AppServiceCertificate, { certificate: next }: NewestVersion, at: Instant) {
  const lost = certificate.hostNames.filter((name) => !next.hostNames.some((each) => coversHost(each, name)));
  const limited = next.usages.length > 0 && !next.usages.includes(SERVER_AUTHENTICATION);
  const dangers = [
    lost.length > 0 ? say('rule-renewal.no-longer-covers', { hosts: commas(lost) }) : null,
    issuerDanger(certificate, next),
    Date.parse(next.expiresOn) <= Date.parse(at) ? say('rule-renewal.has-expired', { day: day(next.expiresOn) }) : null,
    limited ? say('rule-renewal.not-for-servers') : null,
  ];
  return dangers.filter((each) => each !== null);
}

/** Whether the vault holds a version that App Service may take and has not: then the renewal that matters has happened. */
export function successorWaits(
  { certificate, newest }: Pick<Renewable, 'certificate' | 'newest'>,
  at: Instant,
): boolean {
  return isNewer(certificate, newest) && dangersOf(certificate, newest, at).length === 0;
}

/** Whether the vault's newest version is another one than App Service holds. */
export function isNewer({ thumbprint }: AppServiceCertificate, newest: NewestVersion | null): newest is NewestVersion {
  return newest !== null && newest.thumbprint !== thumbprint;
}

/** Who issued what is held is compared by common name, and only where both are known. One who issued it himself is no loss. */
function issuerDanger({ issuer, subjectName }: AppServiceCertificate, next: PublicCertificate): Words | null {
  const [before, after] = [issuerName(issuer), commonName(next.issuer)];
  if (before !== '' && same(before, issuerName(subjectName))) return null;
  if (next.selfIssued) return say('rule-renewal.self-issued');
  if (before === '' || after === null || same(before, after)) return null;
  return say('rule-renewal.other-issuer', { after, before });
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
