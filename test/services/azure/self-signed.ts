import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/** A certificate that names itself as its issuer, and a key that lives only as long as the test. */
export interface SelfSigned {
  readonly key: string;
  readonly cert: string;
  /** As App Service writes it. */
  readonly thumbprint: string;
}

const OID = {
  commonName: '550403',
  subjectAltName: '551d11',
  ecdsaWithSha256: '2a8648ce3d040302',
};

/** Makes a certificate with a fresh key, in the encoding of X.509 version 3 (RFC 5280). */
export function selfSigned(hostNames: readonly string[], notBefore: Date, notAfter: Date): SelfSigned {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(oid(OID.ecdsaWithSha256));
  const name = sequence(tlv(0x31, sequence(oid(OID.commonName), tlv(0x0c, Buffer.from(hostNames[0] ?? '')))));
  const body = sequence(
    tlv(0xa0, tlv(0x02, Buffer.from([2]))),
    tlv(0x02, Buffer.from([1])),
    algorithm,
    name,
    sequence(timeOf(notBefore), timeOf(notAfter)),
    name,
    publicKey.export({ format: 'der', type: 'spki' }),
    tlv(0xa3, sequence(alternatives(hostNames))),
  );
  const signature = Buffer.concat([Buffer.alloc(1), sign('sha256', body, privateKey)]);
  const der = sequence(body, algorithm, tlv(0x03, signature));
  return {
    key: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`,
    thumbprint: createHash('sha1').update(der).digest('hex').toUpperCase(),
  };
}

function alternatives(hostNames: readonly string[]): Buffer {
  const names = hostNames.map((name) => tlv(0x82, Buffer.from(name)));
  return sequence(oid(OID.subjectAltName), tlv(0x04, sequence(...names)));
}

function timeOf(moment: Date): Buffer {
  return tlv(0x18, Buffer.from(`${moment.toISOString().replaceAll(/[-:T]|\.\d+Z/g, '')}Z`));
}

function oid(hex: string): Buffer {
  return tlv(0x06, Buffer.from(hex, 'hex'));
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tlv(0x30, Buffer.concat(parts));
}

/** Tag, length, value: the distinguished encoding of ASN.1. */
function tlv(tag: number, value: Buffer): Buffer {
  const { length } = value;
  const bytes = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...bytes]), value]);
}
