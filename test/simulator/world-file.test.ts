import { startSimulator } from '../../simulator/simulator.ts';
import { Estate } from '../../simulator/world/estate.ts';
import { readWorld } from '../../simulator/world/read-world.ts';
import { ask, started, within, withResource, worldNamed } from './azure-clients.ts';

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

test.each<[string, (world: Record<string, unknown>) => void, string]>([
  ['a clock that nothing can be counted from', (world) => Object.assign(world, { clock: '+275760-09-13' }), 'clock: '],
  [
    'a region that no header can repeat',
    (world) => Object.assign(within(world, 'resources', 0), { location: '☃' }),
    'resources[0].location: ',
  ],
  ['a tenant that no header can repeat', (world) => Object.assign(world, { tenantId: 'a\nb' }), 'tenantId: '],
  [
    'a mishap with no header',
    (world) => mishap(world, { headers: { 'retry-after': '\n' } }),
    'behaviour.faults[0].headers.retry-after: ',
  ],
  [
    'a mishap with a header of no name',
    (world) => mishap(world, { headers: { 'a b': '' } }),
    'behaviour.faults[0].headers.a b: ',
  ],
  [
    'a delay that no timer can wait',
    (world) => mishap(world, { delayMilliseconds: 1e12 }),
    'behaviour.faults[0].delayMilliseconds: ',
  ],
])('%s is named with its place', (_, spoil, place) => {
  const world = worldNamed('healthy');
  spoil(world);

  expect(() => readWorld(world)).toThrow(place);
});

function mishap(world: Record<string, unknown>, fault: object): void {
  within(world, 'behaviour').faults = [{ path: '/x', ...fault }];
}

test('a certificate whose dates are none is no certificate', () => {
  const world = worldNamed('healthy');
  const version = within(world, 'keyVaults', 'kv-shop', 'certificates', 0, 'versions', 0);
  const der = Buffer.from(String(version.cer), 'base64');
  const expiry = der.indexOf(Buffer.from([0x17, 0x0d]), der.indexOf(Buffer.from([0x17, 0x0d])) + 2);
  // The month of its last day is the 99th.
  der.write('99', expiry + 4, 'latin1');
  version.cer = der.toString('base64');

  expect(() => readWorld(world)).toThrow('versions[0].cer: not a certificate in base64 DER');
});

test('a deleted vault that was none is named with its place', () => {
  const deleted = { id: '/subscriptions/s/providers/Microsoft.KeyVault/locations/weu/deletedVaults/kv', name: 'kv' };
  const world = withResource('healthy', {
    ...deleted,
    type: 'Microsoft.KeyVault/deletedVaults',
    properties: { vaultId: 'kv' },
  });

  expect(() => readWorld(world)).toThrow('.properties.vaultId: an ARM id begins with');
});

test.each(['__proto__', 'constructor'])(
  'a vault may be called %s, and holds nothing until something is put in it',
  (name) => {
    const estate = new Estate(readWorld(worldNamed('healthy')));

    expect(estate.keyVault(name)).toEqual({ certificates: [], secrets: [] });
    expect(estate.keyVault(name)).toBe(estate.keyVault(name.toUpperCase()));
  },
);

test('no more than a hundred years go by at once', async () => {
  const simulator = await started(worldNamed('healthy'));

  const answer = await ask(simulator, '/_simulator/advance', { method: 'POST', body: { hours: 1e12 } });

  expect(answer.status).toBe(400);
});

test.each([[null], [[]], ['world'], [{}]])('%p is no world', (world) => {
  expect(() => readWorld(world)).toThrow(/: /);
});
