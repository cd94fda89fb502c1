import { startSimulator } from '../../simulator/simulator.ts';
import { readWorld } from '../../simulator/world/read-world.ts';
import { within, worldNamed } from './azure-clients.ts';

test.each([
  'seed-incident',
  'firewall',
  'forty-one-cause',
  'healthy',
  'role-missing',
  'sync-overdue',
  'unreadable-vault',
])('%s is a world', (name) => {
  expect(readWorld(worldNamed(name)).resources.length).toBeGreaterThan(0);
});

test('every fault of a world is named with its place, at once', async () => {
  const world = worldNamed('healthy');
  within(world).clock = 'noon';
  within(world, 'resources', 1).id = 42;
  within(world, 'keyVaults', 'kv-shop', 'certificates', 0, 'versions', 0).cer = 'bm90IGEgY2VydA==';
  within(world, 'behaviour').faults = [{ path: '(' }];

  const failure = await startSimulator({ world }).catch((error) => error);

  expect(failure.message.split('\n')).toEqual([
    'clock: not a point in time',
    expect.stringMatching(/^resources\[1\]\.id: /),
    'keyVaults.kv-shop.certificates[0].versions[0].cer: not a certificate in base64 DER',
    'behaviour.faults[0].path: not a regular expression',
  ]);
});

test('the inside of a resource is looked at by its type', () => {
  const world = worldNamed('healthy');
  const resources = world.resources as { type: string; properties: Record<string, unknown> }[];
  const at = resources.findIndex(({ type }) => type === 'Microsoft.KeyVault/vaults');
  within(resources, at, 'properties').accessPolicies = [{ permissions: {} }];

  expect(() => readWorld(world)).toThrow(`resources[${at}].properties.accessPolicies[0].objectId: `);
});

test.each([[null], [[]], ['world'], [{}]])('%p is no world', (world) => {
  expect(() => readWorld(world)).toThrow(/: /);
});
