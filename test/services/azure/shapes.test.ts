import { observed } from '../../../services/azure/answer.ts';
import { permissionOf } from '../../../services/azure/readers/roles.ts';
import { certificateOf, siteOf, vaultOf } from '../../../services/azure/shapes.ts';

const ID = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/sites/app';
const properties = { tenantId: 't', sku: { family: 'A', name: 'standard' } } as const;

test.each<[string, () => unknown]>([
  ['a certificate whose names are no list', () => certificateOf({ id: ID, hostNames: 'shop.contoso.com' } as never)],
  ['a certificate with a name that is no text', () => certificateOf({ id: ID, hostNames: [['shop']] } as never)],
  ['a certificate whose plan is no text', () => certificateOf({ id: ID, serverFarmId: [ID] } as never)],
  ['a site with a host that is no text', () => siteOf({ id: ID, hostNameSslStates: [{ name: {} }] } as never)],
  ['a site whose webspace is no text', () => siteOf({ id: ID, webSpace: [ID] } as never)],
  [
    'a vault of no tenant',
    () => vaultOf({ id: ID, location: '', properties: { ...properties, tenantId: undefined } } as never),
  ],
  [
    'a vault whose policies are no list',
    () => vaultOf({ id: ID, properties: { ...properties, accessPolicies: {} } } as never),
  ],
  ['a role whose condition is no text', () => permissionOf({ condition: [''] } as never)],
  ['a role whose actions are no list', () => permissionOf({ actions: '*' } as never)],
])('%s is of no shape that anything follows from', (_, read) => {
  expect(read).toThrow(TypeError);
});

test('what Azure leaves out is empty', () => {
  expect(certificateOf({ id: ID, location: 'westeurope' })).toMatchObject({
    name: '',
    hostNames: [],
    keyVault: null,
    canonicalName: null,
  });
  expect(siteOf({ id: ID, location: 'westeurope' })).toMatchObject({ bindings: [], identities: [], webSpace: '' });
});

test.each([
  'Invalid collection argument',
  'Invalid identifier argument',
  'Invalid certificates identifier: https://kv-shop.vault.azure.net/x. Bad number of segments: 2',
])('an answer whose id is none, as the SDK of vaults says (%s), is a gap', async (words) => {
  const source = { source: 'GET x', command: '', at: '2026-11-23T09:00:00Z' };

  const read = await observed(source, '', () => Promise.reject(new Error(words)), null);

  expect(read).toMatchObject({ seen: false, why: 'unavailable' });
});

test('what is no fault of an answer is ours, and is thrown', async () => {
  const source = { source: 'GET x', command: '', at: '2026-11-23T09:00:00Z' };

  await expect(observed(source, '', () => Promise.reject(new Error('a slip of ours')), null)).rejects.toThrow('a slip');
});
