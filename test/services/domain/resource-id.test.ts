import {
  covers,
  keyOf,
  nameOf,
  parseResourceId,
  sameId,
  subscriptionOf,
} from '../../../services/domain/resource-id.ts';

const GROUP = '/subscriptions/s-1/resourceGroups/rg-1';
const VAULT = `${GROUP}/providers/Microsoft.KeyVault/vaults/kv`;
const READ = { subscriptionId: 's-1', resourceGroup: 'rg-1', name: 'kv' };

test.each([
  [VAULT, READ],
  [`${VAULT}/`, READ],
  [VAULT.replace('subscriptions', 'SUBSCRIPTIONS').replace('resourceGroups', 'resourcegroups'), READ],
  [`${VAULT}/secrets/x`, { ...READ, name: 'x' }],
])('%s tells its subscription, its group and its name', (id, told) => {
  expect(parseResourceId(id)).toEqual(told);
});

test.each([
  '',
  'kv',
  GROUP,
  `${GROUP}/providers/`,
  `${GROUP}/providers//`,
  `${GROUP}/providers/kv`,
  `https://management.azure.com${VAULT}`,
  `${VAULT}//`,
  VAULT.replace('s-1', ''),
  VAULT.replace('rg-1', ''),
])('%j is no id of a resource, and says so', (id) => {
  expect(() => parseResourceId(id)).toThrow(`not an ARM resource id: ${id}`);
});

test.each([VAULT, GROUP, '/subscriptions/s-1', '/SUBSCRIPTIONS/s-1/'])('%s is in its subscription', (scope) => {
  expect(subscriptionOf(scope)).toBe('s-1');
});

test.each([
  '',
  '/',
  's-1',
  '/subscriptions/',
  '/subscriptions//resourceGroups/rg-1',
  '/providers/Microsoft.Management/managementGroups/m',
  `https://management.azure.com${VAULT}`,
])('%j is in no subscription, and says so', (scope) => {
  expect(() => subscriptionOf(scope)).toThrow(`not a scope in a subscription: ${scope}`);
});

test.each([
  [VAULT, 'kv'],
  [`${VAULT}//`, 'kv'],
  ['kv', 'kv'],
  ['/', '/'],
  ['', ''],
])('the name of %j is %j', (id, name) => {
  expect(nameOf(id)).toBe(name);
});

test('an id is the same in any letters, and with a slash at its end', () => {
  expect(keyOf(`${VAULT}//`)).toBe(VAULT.toLowerCase());
  expect(sameId(VAULT, `${VAULT.toUpperCase()}/`)).toBe(true);
  expect(sameId(VAULT, `${VAULT}2`)).toBe(false);
  expect([keyOf('/'), keyOf('')]).toEqual(['', '']);
});

test.each<[string, string, boolean]>([
  ['the tenant', '/', true],
  ['a management group', '/providers/Microsoft.Management/managementGroups/m', true],
  ['its subscription', '/subscriptions/s-1', true],
  ['its group', `${GROUP.toUpperCase()}/`, true],
  ['itself', VAULT, true],
  ['a group that begins like its own', '/subscriptions/s-1/resourceGroups/rg', false],
  ['what lies in it', `${VAULT}/secrets/x`, false],
  ['a group of that name elsewhere', `/x${GROUP}`, false],
  ['what only speaks of a management group', `/x/providers/Microsoft.Management/managementGroups/m`, false],
])('what is given at %s reaches a vault: %s', (_, scope, reaches) => {
  expect(covers(scope, VAULT)).toBe(reaches);
});
