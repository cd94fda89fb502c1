import { randomBytes, X509Certificate } from 'node:crypto';

const SEQUENCE = 0x30;
const BIT_STRING = 0x03;
const VERSION = Buffer.from('020100', 'hex');
const NO_ATTRIBUTES = Buffer.from('a000', 'hex');
const SHA256_WITH_RSA = Buffer.from('300d06092a864886f70d01010b0500', 'hex');
const SIGNATURE_BYTES = 256;

/** What an issuer is asked to sign, for the subject and key of a certificate. Its own signature is nobody's. */
export function signingRequest(cer: string): string {
  const [toBeSigned] = children(new X509Certificate(Buffer.from(cer, 'base64')).raw);
  // The fields before the subject are: version, if it is said, serial number, algorithm, issuer, validity.
  const fields = children(toBeSigned ?? Buffer.alloc(0));
  const first = fields[0]?.[0] === 0xa0 ? 1 : 0;
  const [subject, key] = [fields[first + 4], fields[first + 5]];
  if (!subject || !key) return '';
  const asked = element(SEQUENCE, VERSION, subject, key, NO_ATTRIBUTES);
  const signature = element(BIT_STRING, Buffer.from([0]), randomBytes(SIGNATURE_BYTES));
  return element(SEQUENCE, asked, SHA256_WITH_RSA, signature).toString('base64');
}

/** The elements inside a DER element. */
function children(der: Buffer): Buffer[] {
  const found: Buffer[] = [];
  const [from, end] = extent(der, 0);
  for (let at = from; at < end; ) {
    const [, next] = extent(der, at);
    found.push(der.subarray(at, next));
    at = next;
  }
  return found;
}

/** Where the content of the element at a position begins, and where it ends. */
function extent(der: Buffer, at: number): [number, number] {
  const first = der[at + 1] ?? 0;
  if (first < 0x80) return [at + 2, at + 2 + first];
  const size = first & 0x7f;
  const from = at + 2 + size;
  return [from, from + der.readUIntBE(at + 2, size)];
}

function element(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const digits = content.length.toString(16);
  const length = Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex');
  const header = content.length < 0x80 ? [content.length] : [0x80 | length.length, ...length];
  return Buffer.concat([Buffer.from([tag, ...header]), content]);
}
