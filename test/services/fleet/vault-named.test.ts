import { vaultNamed } from '../../../services/fleet/vault-named.ts';
import { estate, held, TEST, vaultId } from './estate.ts';

const SHOP = held('shop', { hostNames: ['*.contoso.com'] });
const PAY = held('pay', { keyVault: { vaultId: vaultId('kv-pay'), secretName: 'both' } });
const DEV = held('dev', { keyVault: { vaultId: vaultId('kv-shop').toUpperCase(), secretName: 'both' } });
const UPLOADED = held('uploaded', { keyVault: null });
const EMPTY = vaultId('kv-empty');
const known = estate({ certificates: [SHOP, PAY, DEV, UPLOADED], vaults: [EMPTY, vaultId('kv-pay')] });
let inventory = known;
// An inventory of its own for each: what is worked out once for one is worked out for every test.
beforeEach(() => {
  inventory = { ...known };
});

test.each([
  ['its name', 'KV-Pay', vaultId('kv-pay')],
  ['its id', vaultId('kv-pay').toUpperCase(), vaultId('kv-pay')],
  ['its address', 'https://kv-pay.vault.azure.net/', vaultId('kv-pay')],
  ['its address with a secret in it', 'https://kv-pay.vault.azure.net/secrets/other', vaultId('kv-pay')],
  ['its name, though nothing follows it', 'kv-empty', EMPTY],
  ['its name, though Resource Graph does not show it', 'kv-shop', vaultId('kv-shop').toUpperCase()],
  ['a certificate that follows it', 'pay', vaultId('kv-pay')],
  ['a host name of such a certificate', 'www.contoso.com', vaultId('kv-shop')],
])('a vault is meant by %s', (_, asked, id) => {
  expect(vaultNamed(asked, inventory)).toBe(id);
});

test.each([
  ['what nobody knows', 'qqqq'],
  ['a certificate that follows none', 'uploaded'],
  ['what follows two vaults', 'both'],
  ['the id of another vault of that name', vaultId('kv-pay', TEST)],
])('no vault is meant by %s', (_, asked) => {
  expect(vaultNamed(asked, inventory)).toBeNull();
});

test('a vault that only certificates point to goes before a certificate that is called like it', () => {
  const inHidden = held('web', { keyVault: { vaultId: vaultId('kv-hidden'), secretName: 'web' } });
  const likeIt = held('kv-hidden', { keyVault: { vaultId: vaultId('kv-pay'), secretName: 'x' } });

  expect(vaultNamed('kv-hidden', estate({ certificates: [likeIt, inHidden] }))).toBe(vaultId('kv-hidden'));
});

test('a name that two vaults have means neither', () => {
  const twins = estate({ certificates: [], vaults: [EMPTY, vaultId('kv-empty', TEST)] });

  expect(vaultNamed('kv-empty', twins)).toBeNull();
  expect(vaultNamed(EMPTY, twins)).toBe(EMPTY);
});

test('what follows one vault, however its id is written, means that vault', () => {
  const spelled = estate({ certificates: [SHOP, { ...DEV, hostNames: ['*.contoso.com'] }] });

  expect(vaultNamed('www.contoso.com', spelled)?.toLowerCase()).toBe(vaultId('kv-shop').toLowerCase());
});
