import fc from 'fast-check';
import { keyFaultOf } from '../../bot/identity/private-key.ts';
import { readPublicBytes } from '../../services/azure/public-bytes.ts';
import { reissue } from '../../simulator/key-vault/der/reissue.ts';
import { signingRequest } from '../../simulator/key-vault/der/signing-request.ts';
import { certificateFacts, keyOf } from '../../simulator/world/certificate.ts';
import { cerShape } from '../../simulator/world/key-vault-shapes.ts';
import { CERTIFICATES, KEPT, spoiltBytes, spoiltDer, spoiltKey } from './certificate-bytes.ts';
import { tried } from './tried.ts';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/;

/** What is read, or null where it is refused as all that is no certificate is refused. */
function read(bytes: Buffer): ReturnType<typeof readPublicBytes> | null {
  try {
    return readPublicBytes(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toHaveProperty('message', 'not a certificate');
    return null;
  }
}

test('each of them, as it was, is a certificate', () => {
  expect(CERTIFICATES.length).toBeGreaterThan(10);
  expect(CERTIFICATES.filter((der) => !read(der))).toEqual([]);
  expect(KEPT.map((pem) => keyFaultOf(pem, ''))).toEqual(KEPT.map(() => null));
});

tried(
  'bytes that were changed anywhere are a certificate with all that one has, or none',
  4000,
  fc.property(spoiltBytes, (bytes) => {
    const certificate = read(bytes);
    if (!certificate) return;

    const { thumbprint, notBefore, expiresOn, hostNames, usages, key } = certificate;
    expect(thumbprint).toMatch(/^[0-9A-F]{40}$/);
    expect([notBefore, expiresOn].filter((at) => !INSTANT.test(at))).toEqual([]);
    expect([...hostNames, ...usages].filter((each) => typeof each !== 'string')).toEqual([]);
    expect(['RSA', 'EC', 'other']).toContain(key.type);
  }),
);

tried(
  'a private key that was changed anywhere has no fault, or one that is told',
  2000,
  fc.property(spoiltKey, (pem) => {
    const fault = keyFaultOf(pem, 'A'.repeat(40));

    expect(fault ?? 'is one').toMatch(/^(is|has|does not) /);
    expect(fault ?? '').not.toMatch(/BEGIN|[A-Za-z0-9+/]{40}/);
  }),
);

tried(
  'a certificate that a world may hold can be shown, asked to be signed and issued anew',
  2000,
  fc.property(
    spoiltDer,
    fc.date({ min: new Date('2000-01-01'), max: new Date('2049-01-01'), noInvalidDate: true }),
    (der, until) => {
      const cer = der.toString('base64');
      if (!cerShape.safeParse(cer).success) return;

      expect(certificateFacts(cer).thumbprint).toMatch(/^[0-9A-F]{40}$/);
      expect(['rsa', 'ec', 'other']).toContain(keyOf(cer).kind);
      expect(signingRequest(cer)).toMatch(/^[A-Za-z0-9+/]*=*$/);
      expect(Buffer.from(reissue(cer, new Date('2026-01-01'), until), 'base64')).toHaveLength(
        Buffer.from(cer, 'base64').length,
      );
    },
  ),
);
