import { X509Certificate } from 'node:crypto';

/** What App Service and Key Vault read out of a certificate. */
export interface CertificateFacts {
  readonly thumbprint: string;
  readonly x5t: string;
  readonly subjectName: string;
  readonly issuer: string;
  readonly hostNames: readonly string[];
  readonly issueDate: string;
  readonly expirationDate: string;
}

/** The kind and size of a certificate's key. */
export interface KeyFacts {
  /** `rsa` or `ec`; anything else, or a key that cannot be read, is `other`. */
  readonly kind: 'rsa' | 'ec' | 'other';
  readonly bits: number;
}

const read = new Map<string, CertificateFacts>();

/** Reads a certificate from its base64 DER; the same one is read only once. */
export function certificateFacts(cer: string): CertificateFacts {
  const known = read.get(cer) ?? parse(cer);
  read.set(cer, known);
  return known;
}

/** What key a certificate was made for. */
export function keyOf(cer: string): KeyFacts {
  try {
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = new X509Certificate(Buffer.from(cer, 'base64'))
      .publicKey;
    const kind = type === 'rsa' || type === 'ec' ? type : 'other';
    return { kind, bits: details?.modulusLength ?? 0 };
  } catch {
    return { kind: 'other', bits: 0 };
  }
}

function parse(cer: string): CertificateFacts {
  const certificate = new X509Certificate(Buffer.from(cer, 'base64'));
  const thumbprint = certificate.fingerprint.replaceAll(':', '');
  const subjectName = commonName(certificate.subject);
  const names = dnsNames(certificate.subjectAltName ?? '');
  return {
    thumbprint,
    x5t: Buffer.from(thumbprint, 'hex').toString('base64url'),
    subjectName,
    issuer: commonName(certificate.issuer),
    hostNames: names.length > 0 ? names : [subjectName],
    issueDate: armDate(certificate.validFrom),
    expirationDate: armDate(certificate.validTo),
  };
}

function commonName(distinguished: string): string {
  const line = distinguished.split('\n').find((part) => part.startsWith('CN='));
  return line?.slice(3) ?? distinguished.split('\n').at(0) ?? '';
}

function dnsNames(alternative: string): string[] {
  return alternative.split(', ').flatMap((name) => (name.startsWith('DNS:') ? [name.slice(4)] : []));
}

/** App Service writes dates without fractions, and with an offset. */
function armDate(date: string): string {
  return `${new Date(date).toISOString().slice(0, 19)}+00:00`;
}
