import { X509Certificate } from 'node:crypto';
import type { PublicCertificate } from '../domain/public-certificate.ts';

/** Reads the public bytes of a certificate (DER, or PEM). Throws a `TypeError` for anything that is none. */
export function readPublicBytes(bytes: Uint8Array): PublicCertificate {
  const certificate = parse(bytes);
  const { subject, issuer, fingerprint, subjectAltName, validFromDate, validToDate, keyUsage } = certificate;
  return {
    thumbprint: fingerprint.replaceAll(':', '').toUpperCase(),
    subject: oneLine(subject),
    issuer: oneLine(issuer),
    selfIssued: subject === issuer,
    hostNames: hostNamesOf(subjectAltName ?? '', subject ?? ''),
    key: keyOf(certificate),
    notBefore: validFromDate.toISOString(),
    expiresOn: validToDate.toISOString(),
    usages: keyUsage ?? [],
  };
}

function parse(bytes: Uint8Array): X509Certificate {
  try {
    return new X509Certificate(bytes);
  } catch (cause) {
    throw new TypeError('not a certificate', { cause });
  }
}

function oneLine(name: string | undefined): string {
  return (name ?? '').split('\n').join(', ');
}

/** Names of other kinds (addresses, mailboxes) say nothing of host names. Node quotes a name that could deceive. */
function hostNamesOf(alternatives: string, subject: string): readonly string[] {
  const names = [...alternatives.matchAll(/DNS:(?:"((?:[^"\\]|\\.)*)"|([^,]+))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : String(JSON.parse(`"${quoted}"`)),
  );
  if (names.length > 0) return names;
  const common = /(?:^|\n)CN=(.+)/.exec(subject)?.[1];
  return common ? [common] : [];
}

function keyOf({ publicKey }: X509Certificate): PublicCertificate['key'] {
  const { asymmetricKeyType, asymmetricKeyDetails } = publicKey;
  if (asymmetricKeyType === 'rsa') return { type: 'RSA', bits: asymmetricKeyDetails?.modulusLength ?? null };
  return { type: asymmetricKeyType === 'ec' ? 'EC' : 'other', bits: null };
}
