import { readDelivery } from '../../../bot/inbox/event.ts';
import { asCloudEvent, GROUP, ofResource, ofVault, VAULT, validation } from './event-samples.ts';

const one = (body: unknown) => {
  const read = readDelivery(body);
  return read && 'events' in read ? read.events[0] : read;
};

test.each([
  ['CertificateNewVersionCreated', 'new-version', 'shop'],
  ['CertificateNearExpiry', 'near-expiry', 'shop'],
  ['CertificateExpired', 'expired', 'shop'],
  ['VaultAccessPolicyChanged', 'access-changed', null],
])('%s is read in both schemas, one or many', (type, kind, object) => {
  const sent = ofVault(type, 'shop');
  const event = { id: 'e-1', kind, at: '2026-11-23T08:59:40.1036736Z', scope: VAULT, object };

  expect(one([sent])).toEqual(event);
  expect(one([asCloudEvent(sent)])).toEqual(event);
  expect(one(asCloudEvent(sent))).toEqual(event);
});

test.each([
  ['Write', VAULT, 'Microsoft.KeyVault/vaults/write', 'vault-changed', VAULT],
  ['Delete', VAULT.toLowerCase(), 'Microsoft.KeyVault/vaults/delete', 'vault-changed', VAULT.toLowerCase()],
  ['Write', `${VAULT}/accessPolicies/add`, 'Microsoft.KeyVault/vaults/accessPolicies/write', 'vault-changed', VAULT],
  ['Write', `${VAULT}/providers/Microsoft.Authorization/roleAssignments/r`, 'x', 'roles-changed', VAULT],
  ['Delete', `${GROUP}/providers/Microsoft.Authorization/roleAssignments/r`, 'x', 'roles-changed', GROUP],
])('%s of %s', (deed, subject, operation, kind, scope) => {
  expect(one([ofResource(deed, subject, operation)])).toMatchObject({ kind, scope, object: null });
});

test('what certificates do not follow from is counted and left alone', () => {
  const storage = ofResource('Write', `${GROUP}/providers/Microsoft.Storage/storageAccounts/s`, 'x');
  const secret = ofVault('SecretNewVersionCreated', 'shop');
  const lock = ofResource('Write', `${VAULT}/providers/Microsoft.Authorization/locks/l`, 'x');

  expect(readDelivery([storage, secret, lock])).toEqual({ events: [], others: 3 });
});

test('the question whether it may send is answered with its code', () => {
  expect(readDelivery([validation])).toEqual({ validates: '512d38b6-c7b8-40c8-89fe-f46f9e9622b6' });
  expect(readDelivery([{ ...validation, data: {} }])).toBeNull();
});

test.each([
  ['nothing', []],
  ['no time', [{ ...ofVault('CertificateExpired', 'shop'), eventTime: 'soon' }]],
  ['no id', [{ ...ofVault('CertificateExpired', 'shop'), id: '' }]],
  ['another version', { ...asCloudEvent(ofVault('CertificateExpired', 'shop')), specversion: '0.3' }],
  ['words', 'hello'],
])('%s is no delivery', (_, body) => expect(readDelivery(body)).toBeNull());

test('a vault event of something that is no vault is no event of ours', () => {
  expect(readDelivery([ofVault('CertificateExpired', 'shop', GROUP)])).toEqual({ events: [], others: 1 });
});

test.each(['constructor', '__proto__', 'toString'])('an event of a kind called %s is no event of ours', (type) => {
  const [event] = [ofVault('CertificateExpired', 'shop')].map((each) => ({ ...each, eventType: type }));

  expect(readDelivery([event])).toEqual({ events: [], others: 1 });
});
