import { readDeletedVault, readVault } from '../../../../services/azure/readers/vault.ts';
import { recoverVault } from '../../../../services/azure/writers/recover-vault.ts';
import { askedAs, type Exchange, recording, within } from '../recording.ts';
import { replayed, shown } from '../replay.ts';

const recorded = recording('vault-deletion');
const SUBSCRIPTION = '/subscriptions/00000000-0000-0000-0000-000000000000';
const NAME = 'cli-test-kv-mgmt-000002';
const VAULT_ID = `${SUBSCRIPTION}/resourceGroups/cli_test_keyvault_mgmt000001/providers/Microsoft.KeyVault/vaults/${NAME}`;

function deletedList(): { readonly first: Exchange; readonly next: URL } {
  const first = recorded('GET', '/deletedVaults');
  return { first, next: new URL(String(within(first.responseBody, 'nextLink'))) };
}

test('a deleted vault is found by name, whatever its letter case, and no further page is asked for', async () => {
  const { look, asked } = await replayed(deletedList().first);

  const found = shown(await readDeletedVault(VAULT_ID.toUpperCase(), look));

  expect(asked).toHaveLength(1);
  expect(found).toEqual({
    id: VAULT_ID,
    location: 'eastus',
    deletedOn: '2020-11-12T05:08:30.000Z',
    purgedOn: '2021-02-10T05:08:30.000Z',
  });
});

test('a place that Azure writes in words is kept as it is, for that is what a recovery has to say', async () => {
  const { look } = await replayed(deletedList().first);

  const found = shown(await readDeletedVault(VAULT_ID.replace(NAME, 'sdktestvault8946'), look));

  expect(found).toEqual({
    id: `${SUBSCRIPTION}/resourceGroups/sdktestrg8681/providers/Microsoft.KeyVault/vaults/sdktestvault8946`,
    location: 'North Central US',
    deletedOn: '2020-09-24T09:30:33.000Z',
    purgedOn: '2020-12-23T09:30:33.000Z',
  });
});

test('a vault is missed only once the last page has been read', async () => {
  const { first, next } = deletedList();
  const last = { ...askedAs(first, 'GET', next.href), responseBody: { value: [] } };
  const { look, asked } = await replayed(first, last);

  const found = await readDeletedVault(VAULT_ID.replace(NAME, 'kv-never-was'), look);

  expect(shown(found)).toBeNull();
  expect(asked[1]?.url.searchParams.get('$skiptoken')).toBe(next.searchParams.get('$skiptoken'));
});

test('a recovery says what Azure asks for at a creation, and waits until the vault has a name again', async () => {
  const put = recorded('PUT', `/vaults/${NAME}`);
  const { look, asked } = await replayed(put, recorded('GET', `/vaults/${NAME}`));
  const tenantId = String(within(put.requestBody, 'properties', 'tenantId'));

  const outcome = await recoverVault(
    { kind: 'recover-vault', vaultId: VAULT_ID, location: 'eastus', tenantId, undo: null },
    look.clients,
  );

  const { location, properties } = Object(put.requestBody);
  expect(outcome).toMatchObject({ outcome: 'done', says: '' });
  expect(asked.map(({ method }) => method)).toEqual(['PUT', 'GET']);
  expect(asked[0]?.body).toEqual({ location, properties: { ...properties, createMode: 'recover' } });
});

test('a vault that is being given its name already has the address under which it will answer', async () => {
  const coming = askedAs(recorded('PUT', `/vaults/${NAME}`), 'GET', VAULT_ID);
  const { look } = await replayed(coming, recorded('GET', `/vaults/${NAME}`));

  const early = shown(await readVault(VAULT_ID, look));
  const late = shown(await readVault(VAULT_ID, look));

  expect(early?.uri).toBe(`https://${NAME}.vault.azure.net`);
  expect(late).toEqual({ ...early, uri: `https://${NAME}.vault.azure.net/` });
});
