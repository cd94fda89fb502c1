import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { conversationTraffic, worldFiles } from './conversation.ts';
import { keyMaterialIn } from './key-material.ts';
import { keysAskedBy } from './key-requests.ts';

jest.setTimeout(30_000);

/** Asking for a secret, and the SDK that could: its client is narrowed where it is made, to verbs that show no value. */
const SECRET_READERS = /\.getSecret\(|@azure\/keyvault-secrets/;
const NARROWED = 'services/azure/clients.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const edwards = generateKeyPairSync('ed25519').privateKey;
const locked = { cipher: 'aes-256-cbc', passphrase: 'words' } as const;
/** The beginning of a PKCS#12 file: its length, version 3, and content of the kind `data`; what follows is of no matter. */
const pfx = Buffer.concat([Buffer.from('308180020103307b06092a864886f70d010701', 'hex'), Buffer.alloc(112, 7)]);

function base64(bytes: Buffer): string {
  return bytes.toString('base64');
}

test.each(worldFiles)('%s: no private key and no secret’s value is asked for, sent or shown', async (world) => {
  const { exchanges, headers } = await conversationTraffic(world);

  const asked = exchanges.flatMap((each) => keysAskedBy(each).map((what) => `${each.method} ${each.url}: ${what}`));
  const shown = [...exchanges, ...headers].flatMap(keyMaterialIn);

  expect(exchanges.length).toBeGreaterThan(5);
  expect(headers.length).toBeGreaterThan(5);
  expect([...asked, ...shown]).toEqual([]);
});

test.each<[string, unknown, string]>([
  ['a PEM key', rsa.export({ type: 'pkcs8', format: 'pem' }), 'a PEM private key'],
  ['an older PEM key', ec.export({ type: 'sec1', format: 'pem' }), 'a PEM private key'],
  ['a locked PEM key', rsa.export({ type: 'pkcs8', format: 'pem', ...locked }), 'a PEM private key'],
  ['a PEM key in base64', base64(Buffer.from(ec.export({ type: 'pkcs8', format: 'pem' }))), 'a PEM private key'],
  ['a PKCS#8 key', base64(rsa.export({ type: 'pkcs8', format: 'der' })), 'a private key'],
  ['a small PKCS#8 key', base64(edwards.export({ type: 'pkcs8', format: 'der' })), 'a private key'],
  ['a PKCS#1 key', base64(rsa.export({ type: 'pkcs1', format: 'der' })), 'a private key'],
  ['a SEC 1 key', base64(ec.export({ type: 'sec1', format: 'der' })), 'a private key'],
  ['a locked key', base64(rsa.export({ type: 'pkcs8', format: 'der', ...locked })), 'a locked PKCS#8 key'],
  ['a PKCS#12 file', base64(pfx), 'a PKCS#12 file'],
  ['a PKCS#12 file in an address', { url: `https://kv/x/${pfx.toString('base64url')}?y=1` }, 'a PKCS#12 file'],
  ['a PKCS#12 file in lines', base64(pfx).replace(/.{64}/g, '$&\r\n'), 'a PKCS#12 file'],
  ['a JWK', { key: rsa.export({ format: 'jwk' }) }, 'the private member dq of a JWK'],
  ['a symmetric JWK', { kty: 'oct', k: 'c2VjcmV0' }, 'the private member k of a JWK'],
  ['a JWK written out', { value: JSON.stringify(ec.export({ format: 'jwk' })) }, 'the private member d of a JWK'],
  ['a pfxBlob', { properties: { pfxBlob: 'AAAA' } }, 'a pfxBlob'],
  ['a secret', [{ id: 'https://kv.vault.azure.net/secrets/tls/1', value: 'x' }], 'the value of a secret'],
])('%s is found', (_, value, what) => {
  expect(keyMaterialIn({ responseBody: { deep: [value] } })).toContain(what);
});

test('public keys, certificates and the names of secrets are not taken for private ones', () => {
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
  const [world] = worldFiles.map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const open = {
    spki: base64(key.export({ type: 'spki', format: 'der' })),
    jwk: key.export({ format: 'jwk' }),
    policy: { key_props: { kty: 'RSA', exportable: true } },
    secret: { id: 'https://kv.vault.azure.net/secrets/tls', contentType: 'application/x-pkcs12' },
    certificate: { pfxBlob: null },
  };

  expect(keyMaterialIn([open, world])).toEqual([]);
});

test.each([
  ['GET', 'https://kv.vault.azure.net/secrets/tls?api-version=2025-07-01', 'the value of a secret'],
  ['GET', 'https://kv.vault.azure.net/secrets/tls/?api%2Dversion=2025-07-01', 'the value of a secret'],
  ['GET', 'https://kv.vault.azure.cn//secrets/tls/0a1b?api-version=2025-07-01', 'the value of a secret'],
  ['POST', 'https://kv.vault.azure.net/certificates/tls/backup?api-version=2025-07-01', 'a backup'],
  ['POST', 'https://management.azure.com/subscriptions/s/x/listKeys?api-version=1', 'keys'],
  ['POST', 'https://kv.vault.azure.net/keys/tls/0a1b/export?api-version=7.5', 'a key'],
])('%s %s is found to ask for what the bot may not hold', (method, url, what) => {
  expect(keysAskedBy({ method, url })).toEqual([what]);
});

test.each([
  ['GET', 'https://kv.vault.azure.net/secrets?api-version=2025-07-01'],
  ['GET', 'https://kv.vault.azure.net/secrets/tls/versions?api-version=2025-07-01'],
  ['GET', 'https://kv.vault.azure.net/deletedsecrets/tls?api-version=2025-07-01'],
  ['PATCH', 'https://kv.vault.azure.net/secrets/tls/0a1b?api-version=2025-07-01'],
  ['GET', 'https://management.azure.com/subscriptions/s/x/vaults/kv/secrets/tls?api-version=2026-02-01'],
  ['POST', 'https://management.azure.com/subscriptions/s/x/sites/y/config/appsettings/list?api-version=2025-05-01'],
])('%s %s hands out nothing that is secret', (method, url) => {
  expect(keysAskedBy({ method, url })).toEqual([]);
});

test('nothing in the bot knows how to read a secret', () => {
  const sources = ['services', 'bot'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  );
  const programs = sources.filter((file) => file.endsWith('.ts'));

  const readers = programs.filter((file) => SECRET_READERS.test(readFileSync(file, 'utf8')));

  expect(programs.length).toBeGreaterThan(50);
  expect(readers).toEqual([NARROWED]);
  expect(readFileSync(NARROWED, 'utf8')).toMatch(/: Pick<SecretClient, \(typeof SECRET_VERBS\)\[number\]>;/);
  expect(readFileSync(NARROWED, 'utf8')).not.toMatch(/['.]getSecret/);
});

test.each([
  ["import { SecretClient } from '@azure/keyvault-secrets';"],
  ['const { value } = await client.getSecret(name);'],
])('%s would be noticed', (source) => {
  expect(source).toMatch(SECRET_READERS);
});
