import { X509Certificate } from 'node:crypto';
import type { Instant } from '../domain/instant.ts';
import type { PublicCertificate } from '../domain/public-certificate.ts';
import { Recent } from '../domain/recent.ts';

/** The same bytes are read again and again: App Service holds what the vault holds, host names serve it, and the next question looks at it anew. */
const MOST_READ = 500;
const read = new Recent<string, PublicCertificate>(MOST_READ);

/** Reads the public bytes of a certificate (DER, or PEM). Throws a `TypeError` for anything that is none. */
export function readPublicBytes(bytes: Uint8Array): PublicCertificate {
  const key = Buffer.from(bytes).toString('latin1');
  const known = read.get(key);
  if (known) return known;
  try {
    const certificate = publicHalf(new X509Certificate(bytes));
    read.set(key, certificate);
    return certificate;
  } catch (cause) {
    throw new TypeError('not a certificate', { cause });
  }
}

function publicHalf(certificate: X509Certificate): PublicCertificate {
  const { subject, issuer, fingerprint, subjectAltName, validFrom, validTo, keyUsage } = certificate;
  return {
    thumbprint: fingerprint.replaceAll(':', '').toUpperCase(),
    subject: oneLine(subject),
    issuer: oneLine(issuer),
    selfIssued: subject === issuer,
    hostNames: hostNamesOf(subjectAltName ?? '', subject ?? ''),
    key: keyOf(certificate),
    notBefore: instantOf(validFrom),
    expiresOn: instantOf(validTo),
    usages: keyUsage ?? [],
  };
}

/** Read from OpenSSL's words (`Jan  1 00:00:00 2027 GMT`): of a time that is none, Node's date can be any. Throws for one. */
function instantOf(words: string): Instant {
  return new Date(words).toISOString();
}

function oneLine(name: string | undefined): string {
  return (name ?? '').split('\n').join(', ');
}

/** One name after another, each with its kind: what a mailbox or an address says in the words of a host name is none. */
const NAME = /(?:^|, )([^:]+):("(?:[^"\\]|\\.)*"|[^,]*)/gy;

/** Names of other kinds (addresses, mailboxes) say nothing of host names. Node quotes a name that could deceive. */
function hostNamesOf(alternatives: string, subject: string): readonly string[] {
  const names = [...alternatives.matchAll(NAME)].flatMap(([, kind, name = '']) => {
    if (kind !== 'DNS') return [];
    return [name.startsWith('"') ? String(JSON.parse(name)) : name];
  });
  if (names.length > 0) return names;
  const common = subject.split(/\n| \+ /).find((part) => part.startsWith('CN='));
  return common ? [common.slice('CN='.length)] : [];
}

function keyOf({ publicKey }: X509Certificate): PublicCertificate['key'] {
  const { asymmetricKeyType, asymmetricKeyDetails } = publicKey;
  if (asymmetricKeyType === 'rsa') return { type: 'RSA', bits: asymmetricKeyDetails?.modulusLength ?? null };
  return { type: asymmetricKeyType === 'ec' ? 'EC' : 'other', bits: null };
}
