import { readPublicBytes } from '../../../services/azure/public-bytes.ts';
import made from './public-certificates.json' with { type: 'json' };

const DAY_ONE = '2026-01-01T00:00:00.000Z';
const A_YEAR_LATER = '2027-01-01T00:00:00.000Z';
const SERVERS = '1.3.6.1.5.5.7.3.1';
const CLIENTS = '1.3.6.1.5.5.7.3.2';

/** Certificates that openssl made; their keys were thrown away. */
function der(name: keyof typeof made): Buffer {
  return Buffer.from(made[name], 'base64');
}

function pem(name: keyof typeof made, newline = '\n'): Buffer {
  const lines = made[name].match(/.{1,64}/g) ?? [];
  return Buffer.from(['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join(newline));
}

test('a certificate of many names is read whole', () => {
  expect(readPublicBytes(der('rsa-2048'))).toEqual({
    thumbprint: '9A27C7295F7B45B5FB6B65BC762AC17A04CC796F',
    subject: 'C=DE, O=Contoso, CN=www.contoso.com',
    issuer: 'O=Contoso, CN=Contoso Issuing CA',
    selfIssued: false,
    hostNames: [
      'www.contoso.com',
      'contoso.com',
      '*.shop.contoso.com',
      '*.api.contoso.com',
      'xn--bcher-kva.contoso.com',
      'WWW.Contoso.COM',
    ],
    key: { type: 'RSA', bits: 2048 },
    notBefore: DAY_ONE,
    expiresOn: A_YEAR_LATER,
    usages: [SERVERS, CLIENTS],
  });
});

test.each([
  ['with line feeds', '\n'],
  ['with carriage returns', '\r\n'],
])('PEM %s says the same as DER', (_, newline) => {
  expect(readPublicBytes(pem('rsa-2048', newline))).toEqual(readPublicBytes(der('rsa-2048')));
});

test('of a chain the first certificate counts', () => {
  const chain = Buffer.concat([Buffer.from('subject=somebody\n'), pem('ec-p256'), pem('rsa-1024')]);

  expect(readPublicBytes(chain)).toEqual(readPublicBytes(der('ec-p256')));
});

test.each([
  ['rsa-1024', { type: 'RSA', bits: 1024 }],
  ['rsa-2048', { type: 'RSA', bits: 2048 }],
  ['ec-p256', { type: 'EC', bits: null }],
  ['ed25519', { type: 'other', bits: null }],
  ['rsa-pss', { type: 'other', bits: null }],
] as const)('the key of %s is told by kind and size', (name, key) => {
  expect(readPublicBytes(der(name)).key).toEqual(key);
});

test.each([
  ['other-kinds-of-names', ['www.contoso.com']],
  ['no-dns-names', ['cn.contoso.com']],
  ['common-name-only', ['cn.contoso.com']],
  ['subject-of-many-values', ['cn.contoso.com']],
  ['utf-8', ['bücher.contoso.com']],
  ['no-names', []],
] as const)('the host names of %s are those it gives as such', (name, hostNames) => {
  expect(readPublicBytes(der(name)).hostNames).toEqual(hostNames);
});

test('a name that could deceive stays one name, and no mailbox or address becomes a host', () => {
  expect(readPublicBytes(der('deceiving-names')).hostNames).toEqual([
    'nul.contoso.com\0.evil.example',
    'comma.contoso.com, DNS:evil.example',
    'quote".contoso.com',
    'back\\\\slash',
    'café.contoso.com',
    'www.contoso.com',
  ]);
});

test.each([
  ['self-issued', true],
  ['rsa-2048', false],
] as const)('whether %s names itself as its issuer', (name, selfIssued) => {
  expect(readPublicBytes(der(name)).selfIssued).toBe(selfIssued);
});

test.each([
  ['rsa-2048', [SERVERS, CLIENTS]],
  ['not-for-servers', [CLIENTS]],
  ['for-anything', []],
] as const)('what %s may be used for', (name, usages) => {
  expect(readPublicBytes(der(name)).usages).toEqual(usages);
});

test.each([
  ['expired', '2019-02-28T00:00:00.000Z', '2020-02-29T23:59:59.000Z'],
  ['rsa-2048', DAY_ONE, A_YEAR_LATER],
  ['of-the-far-future', '2049-12-31T23:59:59.000Z', '2050-01-01T00:00:00.000Z'],
] as const)('%s is read with its days, whatever they are', (name, notBefore, expiresOn) => {
  expect(readPublicBytes(der(name))).toMatchObject({ notBefore, expiresOn });
});

test('letters of every language are kept, and a comma within a name is told from one between names', () => {
  expect(readPublicBytes(der('utf-8')).subject).toBe(
    'C=DE, ST=Baden-Württemberg, O=Bäckerei Müller\\, Söhne GmbH, CN=bücher.contoso.com',
  );
});

/** The same bytes, but for one place. */
function spoilt(name: keyof typeof made, from: string, to: string): Buffer {
  const hex = der(name).toString('hex');
  expect(hex.split(from)).not.toHaveLength(1);
  return Buffer.from(hex.replaceAll(from, to), 'hex');
}

const hex = (text: string) => Buffer.from(text).toString('hex');

test.each([
  ['nothing', Buffer.alloc(0)],
  ['words', Buffer.from('not a certificate')],
  ['base64 without an envelope', Buffer.from(made['ec-p256'])],
  ['an envelope without content', Buffer.from('-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n')],
  ['the first half of one', der('ec-p256').subarray(0, 200)],
  ['one whose key is of a kind that nobody knows', spoilt('ec-p256', '2a8648ce3d0201', '2a8648ce3d027f')],
  ['one that ends on no day of any calendar', spoilt('ec-p256', hex('270101000000Z'), hex('279901000000Z'))],
])('%s is no certificate', (_, bytes) => {
  expect(() => readPublicBytes(bytes)).toThrow(TypeError);
});
