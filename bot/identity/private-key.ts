import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';

/** What is wrong with a private key, and with the certificate beside it where the text holds that too; null where nothing is. */
export function keyFaultOf(pem: string, thumbprint: string): string | null {
  const key = readOrNull(() => createPrivateKey(pem));
  if (!key) return 'is no private key as PEM, or one with a password';
  if (key.asymmetricKeyType !== 'rsa') return 'has to be an RSA key, which Entra takes';
  if (!pem.includes('BEGIN CERTIFICATE')) return null;
  const certificate = readOrNull(() => new X509Certificate(pem.slice(pem.indexOf('-----BEGIN CERTIFICATE'))));
  if (!certificate) return 'has a certificate beside it that cannot be read';
  if (certificate.fingerprint.replaceAll(':', '') !== thumbprint)
    return 'is of another certificate than the thumbprint';
  return certificate.publicKey.equals(createPublicKey(key)) ? null : 'does not belong to the certificate beside it';
}

function readOrNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
