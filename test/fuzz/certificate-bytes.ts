import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { selfSigned } from '../services/azure/self-signed.ts';

/** Certificates that openssl made, and what others of the tests have, as base64 DER. */
const made: Readonly<Record<string, string>> = {
  ...JSON.parse(readFileSync('test/services/azure/public-certificates.json', 'utf8')),
  ...JSON.parse(readFileSync('test/simulator/weak-certificates.json', 'utf8')),
};

export const CERTIFICATES: readonly Buffer[] = Object.values(made).map((each) => Buffer.from(each, 'base64'));

/** Certificates whose keys are known here, as PEM, with those keys. */
export const KEPT = [2048, 1024].map((modulusLength) => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
});
const { cert, key } = selfSigned(['shop.contoso.com'], new Date('2026-01-01'), new Date('2027-01-01'));

/** How a PKCS#12 file begins. */
const PFX = Buffer.from('308209f6020103308209bc06092a864886f70d010701a0', 'hex');

/** One change of bytes: some are written over, cut out, put in or said twice; or the length that an element tells is another. */
const change = fc.record({
  at: fc.nat(),
  deed: fc.constantFrom('write', 'cut', 'put', 'twice', 'length', 'truncate'),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
  many: fc.nat(40),
});

interface Change {
  readonly at: number;
  readonly deed: 'write' | 'cut' | 'put' | 'twice' | 'length' | 'truncate';
  readonly bytes: Uint8Array;
  readonly many: number;
}

function changed(der: Buffer, { at: anywhere, deed, bytes, many }: Change): Buffer {
  const at = anywhere % (der.length + 1);
  const [before, after] = [der.subarray(0, at), der.subarray(at)];
  switch (deed) {
    case 'write':
      return Buffer.concat([before, bytes, after.subarray(bytes.length)]);
    case 'cut':
      return Buffer.concat([before, after.subarray(many)]);
    case 'put':
      return Buffer.concat([before, bytes, after]);
    case 'twice':
      return Buffer.concat([before, after.subarray(0, many), after]);
    case 'length':
      return relengthened(der, anywhere, many - 20);
    case 'truncate':
      return before;
  }
}

/** Of one element the length is told as more or less than it has. */
function relengthened(der: Buffer, which: number, by: number): Buffer {
  const places = [...der.entries()].filter(
    ([, byte]) => byte === 0x30 || byte === 0x31 || byte === 0x0c || byte === 0x17,
  );
  const [at] = places[which % Math.max(1, places.length)] ?? [0];
  const copy = Buffer.from(der);
  copy[at + 1] = ((copy[at + 1] ?? 0) + by) & 0xff;
  return copy;
}

/** A certificate of which bytes were changed. */
export const spoiltDer: fc.Arbitrary<Buffer> = fc
  .tuple(fc.constantFrom(...CERTIFICATES, PFX), fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([der, changes]) => changes.reduce(changed, der));

const asPem = (der: Buffer) =>
  `-----BEGIN CERTIFICATE-----\n${(der.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END CERTIFICATE-----\n`;

/** The same bytes as they may come: DER, PEM, a chain, base64, or with words around them. */
export const spoiltBytes: fc.Arbitrary<Buffer> = fc.oneof(
  { weight: 4, arbitrary: spoiltDer },
  { weight: 2, arbitrary: spoiltDer.map((der) => Buffer.from(asPem(der))) },
  {
    weight: 1,
    arbitrary: fc.tuple(spoiltDer, fc.constantFrom(...CERTIFICATES)).map((two) => Buffer.from(two.map(asPem).join(''))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(spoiltDer, fc.array(change, { maxLength: 3 }))
      .map(([der, made]) => made.reduce(changed, Buffer.from(asPem(der)))),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 64 }).map((bytes) => Buffer.from(bytes)) },
);

/** A private key as a setting may hold it, with a certificate beside it or none, of which letters were changed. */
export const spoiltKey: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...KEPT, key),
    fc.option(fc.oneof(spoiltDer.map(asPem), fc.constant(cert)), { nil: '' }),
    fc.array(change, { maxLength: 2 }),
  )
  .map(([pem, beside, changes]) => changes.reduce(changed, Buffer.from(pem + beside)).toString('latin1'));
