import { commas, say } from '../../../sentences/index.ts';
import { coversHost } from '../../domain/app-service.ts';
import type { Evidence, Facts, Observed } from '../../domain/evidence.ts';
import { type Instant, later } from '../../domain/instant.ts';
import type { NewestVersion, RenewalPolicy, VaultRenewal, VaultSecret } from '../../domain/key-vault.ts';
import type { PublicCertificate } from '../../domain/public-certificate.ts';

/** No certificate has it, so that the version to come differs from every one that there is. */
const THUMBPRINT = 'NEXT';

/** What an overview saw, with what was read of how the vault will renew it. */
export function withRenewal(evidence: Evidence, read: Observed<VaultRenewal | null>): Evidence {
  const { facts } = evidence;
  if (!read.seen) return { ...evidence, facts: { ...facts, newest: read, renewalPolicy: read } };
  const { newest = null, renewalPolicy = null, secret } = read.value ?? {};
  const looked = {
    newest: { ...read, value: newest },
    renewalPolicy: { ...read, value: renewalPolicy },
    ...(secret ? { secret: { ...read, value: secret } } : {}),
  };
  return { ...evidence, facts: { ...facts, ...looked } };
}

/** The same evidence as it will be when the vault has just made the next version, by its own policy. */
export function atRenewal(evidence: Evidence, at: Instant): Evidence {
  const { secret, newest, renewalPolicy, versions } = evidence.facts;
  if (!secret.seen || !secret.value) return { ...evidence, takenAt: at };
  const policy = renewalPolicy.seen ? renewalPolicy.value : null;
  const until = later(at, lifetimeOf(newest, secret.value));
  const next: VaultSecret = {
    ...secret.value,
    version: '',
    thumbprint: secret.value.kind === 'certificate' ? THUMBPRINT : null,
    contentType: policy?.contentType ?? secret.value.contentType,
    createdOn: at,
    expiresOn: until,
  };
  const facts: Evidence['facts'] = {
    ...evidence.facts,
    secret: { ...secret, value: next },
    newest: newestToCome(evidence, policy, at, until),
    pendingRenewal: { ...secret, value: null },
    versions:
      versions.seen && versions.value ? { ...versions, value: [...versions.value, versionOf(next, at)] } : versions,
  };
  return { facts, takenAt: at };
}

/** As long as the newest one; where that is not known a day, which is enough to be no successor that has ended. */
function lifetimeOf(newest: Observed<Facts['newest']>, { createdOn, expiresOn }: VaultSecret): number {
  const certificate = newest.seen ? newest.value?.certificate : undefined;
  const seconds = (from: Instant, to: Instant) => Math.max(DAY, (Date.parse(to) - Date.parse(from)) / 1000);
  if (certificate) return seconds(certificate.notBefore, certificate.expiresOn);
  return createdOn && expiresOn ? seconds(createdOn, expiresOn) : DAY;
}

const DAY = 86_400;

function versionOf({ enabled, expiresOn }: VaultSecret, createdOn: Instant) {
  return { version: '', thumbprint: THUMBPRINT, enabled, createdOn, expiresOn };
}

/**
 * What the policy asks the issuer for. Whether an issuer names more hosts than it is asked to, as some do, cannot be told:
 * then the version to come is not known either.
 */
function newestToCome(
  { facts: { newest, certificate, renewalPolicy } }: Evidence,
  policy: RenewalPolicy | null,
  at: Instant,
  until: Instant,
): Observed<Facts['newest']> {
  if (!newest.seen || !newest.value || !policy) return newest;
  const { hostNames } = policy;
  const held = certificate.seen ? certificate.value.hostNames : [];
  const missing = held.filter((host) => !hostNames?.some((each) => coversHost(each, host)));
  const isSelf = policy.issuer.toLowerCase() === 'self';
  if (missing.length > 0 && !isSelf) {
    const { source, command, at: readAt } = renewalPolicy;
    const mend = say('ahead.fewer-names', { hosts: commas(missing) });
    return { source, command, at: readAt, seen: false, why: 'unavailable', mend };
  }
  const certificateToCome = publicHalf(newest.value.certificate, policy, at, until);
  const value: NewestVersion = { ...newest.value, ...versionOfNewest(at, until), certificate: certificateToCome };
  return { ...newest, value };
}

function versionOfNewest(createdOn: Instant, expiresOn: Instant) {
  return { version: '', thumbprint: THUMBPRINT, createdOn, expiresOn };
}

/** A vault signs by itself where its issuer is `Self`. Source: learn.microsoft.com, "create-certificate-scenarios". */
function publicHalf(
  before: PublicCertificate,
  { issuer, hostNames, keyType, keyBits }: RenewalPolicy,
  notBefore: Instant,
  expiresOn: Instant,
): PublicCertificate {
  const selfIssued = issuer.toLowerCase() === 'self';
  return {
    ...before,
    thumbprint: THUMBPRINT,
    selfIssued,
    issuer: selfIssued ? before.subject : before.selfIssued ? '' : before.issuer,
    hostNames: hostNames ?? before.hostNames,
    key: keyType.toUpperCase().startsWith('EC')
      ? { type: 'EC', bits: null }
      : { type: 'RSA', bits: keyBits ?? before.key.bits },
    notBefore,
    expiresOn,
  };
}
