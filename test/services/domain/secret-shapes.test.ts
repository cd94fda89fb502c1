import { dataWithoutSecrets, withoutSecrets } from '../../../services/domain/without-secrets.ts';

const a = (count: number) => 'a'.repeat(count);

/** What is hidden of a text, and what of it stays: a word that is no secret stands on either side. */
const HIDDEN: readonly (readonly [string, string])[] = [
  ['-----BEGIN RSA PRIVATE KEY 2-----\nab c\n-----END RSA PRIVATE KEY 2-----', ''],
  ['-----BEGIN A-----x-----END A----- and -----BEGIN B-----y-----END B-----', ' and [hidden]'],
  [`eyJ${a(8)}`, ''],
  ['eyJaaaa_bbbb-cccc.aa-a.bb_b', ''],
  ['eyJaaaaaaaa.a.b.c.d.e', '.e'],
  ['eyJaaaaaaaa..b', ''],
  ['Bearer abcdefghijk1', ''],
  ['bearer  abcdefghijkl/mnopqrst', ''],
  ['Basic 1bcd+/=.~&%-_fghij!', '!'],
  ['SharedAccessSignature sr=abcdefghi', ''],
  [`abc8Q~${a(20)}`, ''],
  [`a.~8Q~${a(9)}.~-_${a(9)} x`, ' x'],
  [`MIIC${a(36)}`, ''],
  [`MAAA${a(40)}==`, ''],
  [`MPaa${a(40)}=`, ''],
  [`MIIC${a(20)}\n${'b'.repeat(20)}`, ''],
  [`MIIC${a(36)}\n${'b'.repeat(19)}`, `\n${'b'.repeat(19)}`],
  [`MIIC${a(20)}\\n${'b'.repeat(15)}`, ''],
  [`MII+/c${a(34)}`, ''],
  [`3081${'0f'.repeat(30)}`, ''],
  [`3082${'0F'.repeat(40)}`, ''],
  [`3083${'a'.repeat(60)}g`, 'g'],
  [`${a(40)}=`, ''],
  [`${a(30)}/${a(9)}==`, ''],
  [`${a(40)}===`, '='],
  [`${a(39)}+`, ''],
  [`+${a(39)}`, ''],
  [`${a(10)}/9Z+${a(30)}`, ''],
];

test.each(HIDDEN)('%j is hidden', (secret, rest) => {
  expect(withoutSecrets(`so ${secret}`)).toBe(`so [hidden]${rest}`);
  expect(withoutSecrets(secret)).toBe(`[hidden]${rest}`);
});

test('what stands around a key stays, and a key that is cut off is hidden to its end', () => {
  const begin = '-----BEGIN PRIVATE KEY-----';

  expect(withoutSecrets(`so ${begin}\nab\n-----END PRIVATE KEY----- it was`)).toBe('so [hidden] it was');
  expect(withoutSecrets(`so ${begin}\nab cd`)).toBe('so [hidden]');
});

test.each([
  '-----BEGIN-----',
  '-----begin key-----',
  `eyJ${a(7)}`,
  `keyJ${a(20)}`,
  'Bearer abcdefghij1',
  'Bearer abcdefghijklmnopqrst',
  'forBearer abcdefghijk1',
  'Bearerabcdefghijk1',
  `abc8Q~${a(19)}`,
  `xabc8Q~${a(20)}`,
  `ab8Q~${a(20)}`,
  `abcxQ~${a(20)}`,
  `MIIC${a(35)}`,
  `MZIC${a(36)}`,
  `xMIIC${a(36)}`,
  `MIIC${a(20)}\n${'b'.repeat(19)}`,
  `3082${'0'.repeat(59)}`,
  `3084${'0'.repeat(60)}`,
  `x3082${'0'.repeat(60)}`,
  a(40),
  `${a(39)}=`,
  `${a(38)}+`,
  `${a(40)} +`,
])('%j is none, and stays', (text) => {
  expect(withoutSecrets(text)).toBe(text);
});

const NAMES =
  'password passwd passphrase pwd secret client_secret clientSecret sharedsecret secret-value client_secret_value token ' +
  'access_token refresh-token idtoken auth_token sastoken assertion authorization sig signature account_key AccountKey ' +
  'access-key shared_access_key sharedaccesskey api_key apikey private-key functions-key subscription_key cookie pfx ' +
  'pfxBlob pfx_blob cer x5c x-api-key x_token';

describe.each(NAMES.split(' '))('what is called %s', (name) => {
  test.each([
    [`${name}=Ab.1; x`, `${name}=[hidden]; x`],
    [`"${name}" : "Ab.1"`, `"${name}" : "[hidden]"`],
    [`{\\"${name}\\":\\"Ab.1\\"}`, `{\\"${name}\\":\\"[hidden]\\"}`],
    [`${name}%3DAb.1&x=1`, `${name}%3D[hidden]&x=1`],
    [`${name}: Basic Ab.1`, `${name}: [hidden]`],
    [`<${name}='Ab.1'>`, `<${name}='[hidden]'>`],
    [`the ${name} is wrong`, `the ${name} is wrong`],
  ])('is hidden in %j', (text, kept) => {
    expect(withoutSecrets(text)).toBe(kept);
  });

  test('is hidden whole as a field', () => {
    expect(dataWithoutSecrets({ [name]: 'a b', [`${name}s`]: 'a b', [`my${name}`]: 'a b' })).toEqual({
      [name]: '[hidden]',
      [`${name}s`]: 'a b',
      [`my${name}`]: /^pass/.test(name) ? '[hidden]' : 'a b',
    });
  });
});

test('a word that only ends like the name of a secret is another word', () => {
  expect(withoutSecrets('osig=Ab.1 dulcer: Ab.1')).toBe('osig=Ab.1 dulcer: Ab.1');
});

test('a field that is named as a secret and holds none stays as it is', () => {
  const data = { password: '', token: 5, secret: null, cookie: undefined, pwd: { sig: true }, cer: ['x'] };

  expect(dataWithoutSecrets(data)).toEqual(data);
});

test('a text is cleaned wherever it stands in data', () => {
  expect(dataWithoutSecrets(['pwd=abc', { says: 'pwd=abc' }])).toEqual(['pwd=[hidden]', { says: 'pwd=[hidden]' }]);
  expect(dataWithoutSecrets('pwd=abc')).toBe('pwd=[hidden]');
});
