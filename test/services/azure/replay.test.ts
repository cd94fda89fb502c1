import { readVault } from '../../../services/azure/readers/vault.ts';
import type { Exchange } from './recording.ts';
import { lookAt, shown, startReplay } from './replay.ts';

const ID =
  '/subscriptions/10c2052b-cbf0-5839-9f92-464808eef5ce/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv';
const URL_OF_VAULT = `https://management.azure.com${ID}?api-version=2019-09-01`;

function vaultIn(location: string): Exchange {
  const properties = { tenantId: 't', sku: { family: 'A', name: 'standard' }, accessPolicies: [] };
  return {
    method: 'GET',
    url: URL_OF_VAULT,
    status: 200,
    responseHeaders: { 'content-type': 'application/json' },
    responseBody: { id: ID, name: 'kv', location, properties },
  };
}

async function get(url: string, path: string): Promise<number> {
  return (await fetch(`${url}${path}`)).status;
}

test('a request is answered whatever the letter case, the slashes and the version of the API', async () => {
  const replay = await startReplay(Array.from({ length: 4 }, () => vaultIn('westus')));

  const statuses = [
    await get(replay.url, `/management.azure.com${ID.toUpperCase()}?api-version=2026-02-01`),
    await get(replay.url, `/management.azure.com/${ID}/?api%2Dversion=2026-02-01`),
    await get(replay.url, `/MANAGEMENT.azure.com${ID.replace('/vaults/', '//vaults/')}?api-version=1`),
    await get(
      replay.url,
      `/management.azure.com${ID.replace('Microsoft.KeyVault', 'Microsoft%2EKeyVault')}?api-version=1`,
    ),
  ];

  expect(statuses).toEqual([200, 200, 200, 200]);
  expect(replay.faults()).toEqual({ unanswered: [], unused: [] });
});

test('what is asked twice is answered in the order of the recording', async () => {
  const replay = await startReplay([vaultIn('westus'), vaultIn('eastus')]);
  const look = lookAt(replay);

  const places = [shown(await readVault(ID, look))?.location, shown(await readVault(ID, look))?.location];

  expect(places).toEqual(['westus', 'eastus']);
});

test.each([
  ['another host', `/example.org${ID}?api-version=1`],
  ['another resource', `/management.azure.com${ID}2?api-version=1`],
  ['no version of the API', `/management.azure.com${ID}`],
])('a request for %s is answered by nothing that was recorded, and told', async (_, path) => {
  const replay = await startReplay([vaultIn('westus')]);

  const status = await get(replay.url, path);

  expect(status).toBe(418);
  expect(replay.faults()).toEqual({ unanswered: [`GET https:/${path}`], unused: [`GET ${URL_OF_VAULT}`] });
});

test('a request by another method is not answered either', async () => {
  const replay = await startReplay([vaultIn('westus')]);

  const { status } = await fetch(`${replay.url}/management.azure.com${ID}?api-version=1`, { method: 'DELETE' });

  expect(status).toBe(418);
});

test('no exchange answers twice', async () => {
  const replay = await startReplay([vaultIn('westus')]);
  const path = `/management.azure.com${ID}?api-version=1`;

  const statuses = [await get(replay.url, path), await get(replay.url, path)];

  expect(statuses).toEqual([200, 418]);
});
