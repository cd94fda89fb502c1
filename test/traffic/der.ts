import { createPrivateKey } from 'node:crypto';

const INTEGER = 0x02;
const SEQUENCE = 0x30;
/** OID 1.2.840.113549.1.7, the kinds of content that a PKCS#12 file may hold. */
const PKCS7 = Buffer.from('06092a864886f70d0107', 'hex');
/** OIDs 1.2.840.113549.1.5 and 1.2.840.113549.1.12, by which private keys are locked with a password. */
const LOCKS = ['06092a864886f70d0105', '060a2a864886f70d010c'].map((hex) => Buffer.from(hex, 'hex'));
/** Room for the version or the header before an OID. */
const HEAD = 24;

/** What private key a DER structure holds that begins these bytes; null where none does. */
export function privateKeyIn(bytes: Buffer): string | null {
  const content = contentOf(bytes);
  if (!content) return null;
  const der = bytes.subarray(0, content.end);
  const head = der.subarray(content.start, content.start + HEAD);
  if (head[0] === SEQUENCE) return LOCKS.some((oid) => head.includes(oid)) ? 'a locked PKCS#8 key' : null;
  if (head[0] !== INTEGER) return null;
  if (head[1] === 1 && head[2] === 3 && head.includes(PKCS7)) return 'a PKCS#12 file';
  return (['pkcs8', 'pkcs1', 'sec1'] as const).some((type) => opens(der, type)) ? 'a private key' : null;
}

/** Where the content of a SEQUENCE begins and ends; null where the bytes are none, or are too few. */
function contentOf(bytes: Buffer): { readonly start: number; readonly end: number } | null {
  const [tag, first = 0] = bytes;
  if (tag !== SEQUENCE || bytes.length < 2) return null;
  const more = first < 0x80 ? 0 : first - 0x80;
  if (more > 3 || first === 0x80 || bytes.length < 2 + more) return null;
  const start = 2 + more;
  const end = start + (more === 0 ? first : bytes.readUIntBE(2, more));
  return end <= bytes.length ? { start, end } : null;
}

function opens(key: Buffer, type: 'pkcs8' | 'pkcs1' | 'sec1'): boolean {
  try {
    createPrivateKey({ key, format: 'der', type });
    return true;
  } catch {
    return false;
  }
}
