import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, BOT, CERTIFICATE_ID, started, VAULT_ID, within, worldNamed } from './azure-clients.ts';

function withFaults(...faults: object[]): unknown {
  const world = worldNamed('healthy');
  within(world, 'behaviour').faults = faults;
  return world;
}

const PATH = `${VAULT_ID}?api-version=2026-02-01`;

test('a mishap strikes as often as it says, after as many as it lets pass', async () => {
  const fault = {
    method: 'GET',
    path: '/vaults/kv-shop$',
    skip: 1,
    times: 2,
    status: 429,
    headers: { 'Retry-After': '7' },
    body: { error: { code: 'TooManyRequests' } },
  };
  const simulator = await started(withFaults(fault));

  const answers = [];
  for (let call = 0; call < 4; call += 1) answers.push(await ask(simulator, PATH, { oid: BOT }));

  expect(answers.map(({ status }) => status)).toEqual([200, 429, 429, 200]);
  expect(answers[1]?.headers.get('retry-after')).toBe('7');
});

test('a cut connection is no answer at all, and a vault that is not there is the same', async () => {
  const simulator = await started(withFaults({ path: 'kv-shop', drop: true }));

  await expect(ask(simulator, PATH, { oid: BOT })).rejects.toThrow();
  await expect(ask(simulator, '/kv-none.vault.azure.net/certificates?api-version=7.5')).rejects.toThrow();
  expect((await ask(simulator, PATH, { oid: BOT })).status).toBe(200);
});

test('a mishap may only take time', async () => {
  const simulator = await started(withFaults({ path: 'kv-shop', delayMilliseconds: 80 }));
  const begun = performance.now();

  const { status } = await ask(simulator, PATH, { oid: BOT });

  expect(status).toBe(200);
  expect(performance.now() - begun).toBeGreaterThan(75);
});

test('exchanges are written down as the real Azure would have had them', async () => {
  const record = join(tmpdir(), `exchanges-${process.pid}.jsonl`);
  const simulator = await started(worldNamed('healthy'), { record });

  await ask(simulator, PATH, { oid: BOT });
  await ask(simulator, '/kv-shop.vault.azure.net/certificates/?api%2Dversion=7.5');
  await ask(simulator, '/_simulator/world');
  const lines = readFileSync(record, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  rmSync(record);

  expect(lines.map(({ method, url, status }) => [method, url, status])).toEqual([
    ['GET', `https://management.azure.com${PATH}`, 200],
    ['GET', 'https://kv-shop.vault.azure.net/certificates/?api%2Dversion=7.5', 401],
  ]);
  expect(Object.keys(lines[0])).toEqual(['method', 'url', 'requestBody', 'status', 'responseBody']);
});

test('the side door changes the world behind everybody', async () => {
  const simulator = await started(worldNamed('healthy'));
  const change = (body: unknown) => ask(simulator, '/_simulator/change', { method: 'POST', body });

  await change({ put: { ...simulator.world().resources.find(({ id }) => id === VAULT_ID), tags: { moved: 'yes' } } });
  await change({
    merge: { keyVaults: { 'kv-shop': { certificates: [{ name: 'wildcard-contoso-com', deleted: true }] } } },
  });
  const gone = await change({ delete: CERTIFICATE_ID });
  const { resources, keyVaults } = simulator.world();

  expect(gone.status).toBe(200);
  expect(resources.find(({ id }) => id === VAULT_ID)?.tags).toEqual({ moved: 'yes' });
  expect(resources.some(({ id }) => id === CERTIFICATE_ID)).toBe(false);
  expect(keyVaults['kv-shop']?.certificates).toMatchObject([{ deleted: true, versions: [{}, {}] }]);
});

test.each([
  ['POST', 'advance', { hours: -1 }, 400],
  ['POST', 'advance', 'soon', 400],
  ['POST', 'change', { put: { id: '/subscriptions/x' } }, 400],
  ['POST', 'change', { merge: { clock: '2027-01-01T00:00:00Z' } }, 400],
  ['POST', 'change', { delete: '/subscriptions/none' }, 404],
  ['GET', 'change', undefined, 404],
])('%s %s with %p is answered in words', async (method, step, body, status) => {
  const answer = await ask(await started(worldNamed('healthy')), `/_simulator/${step}`, { method, body });

  expect(answer).toMatchObject({ status, body: { error: { message: expect.any(String) } } });
});
