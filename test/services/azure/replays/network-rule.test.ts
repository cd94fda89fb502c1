import { readVault } from '../../../../services/azure/readers/vault.ts';
import { importCertificate } from '../../../../services/azure/writers/import-certificate.ts';
import { recoverVault } from '../../../../services/azure/writers/recover-vault.ts';
import { restoreNetworkBypass, setNetworkBypass } from '../../../../services/azure/writers/set-network-bypass.ts';
import type { NetworkRules } from '../../../../services/domain/key-vault.ts';
import { askedAs, recording, within } from '../recording.ts';
import { replayed, shown } from '../replay.ts';

const recorded = recording('network-rule');
const GROUP_ID =
  '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/cli_test_keyvault_network_rule000001';
const VAULT_ID = `${GROUP_ID}/providers/Microsoft.KeyVault/vaults/cli-test-kv-nr-000003`;
const TENANT = '54826b22-38d6-4fb2-bad9-b7b93a3e9c5a';
const TIMED_OUT = "The gateway did not receive a response from 'Microsoft.KeyVault' within the specified time period.";
const RULES: NetworkRules = {
  bypass: 'AzureServices',
  defaultAction: 'Allow',
  ipRules: [{ value: '1.2.3.4/32' }, { value: '2.3.4.0/24' }],
  virtualNetworkRules: [
    {
      id: '/subscriptions/00000000-0000-0000-0000-000000000000/resourcegroups/cli_test_keyvault_network_rule000001/providers/microsoft.network/virtualnetworks/cli-test-vnet-000008/subnets/cli-test-subnet-000011',
    },
  ],
};
const BYPASS = {
  kind: 'set-network-bypass',
  vaultId: VAULT_ID,
  bypass: 'AzureServices',
  rules: RULES,
  undo: { kind: 'set-network-bypass', bypass: 'None' },
} as const;

const vault = () => recorded('GET', '/vaults/cli-test-kv-nr-000003');
const timeOut = () => recorded('PUT', '/vaults/cli-test-kv-nr-000003');
const created = () => recorded('PUT', '/vaults/cli-test-kv-nr-000003', 1);

test('a firewall is read with its rules as Azure writes them', async () => {
  const { look } = await replayed(vault());

  expect(shown(await readVault(VAULT_ID, look))?.networkRules).toEqual(RULES);
});

test('whoever passes the firewall unasked is changed, and every other rule is sent as it was recorded', async () => {
  const patched = askedAs(vault(), 'PATCH', VAULT_ID);
  const { look, asked } = await replayed(patched, patched);

  const outcomes = [await setNetworkBypass(BYPASS, look.clients), await restoreNetworkBypass(BYPASS, look.clients)];

  const networkAcls = Object(within(created().requestBody, 'properties', 'networkAcls'));
  expect(outcomes).toMatchObject([
    { outcome: 'done', says: '' },
    { outcome: 'done', says: '' },
  ]);
  expect(asked.map(({ body }) => body)).toEqual([
    { properties: { networkAcls } },
    { properties: { networkAcls: { ...networkAcls, bypass: 'None' } } },
  ]);
});

test('a gateway that times out once is asked again, as it was when it was recorded', async () => {
  const { look, asked } = await replayed(timeOut(), created(), vault());

  const outcome = await recoverVault(
    { kind: 'recover-vault', vaultId: VAULT_ID, location: 'eastus2', tenantId: TENANT, undo: null },
    look.clients,
  );

  expect(outcome).toMatchObject({ outcome: 'done', says: '' });
  expect(asked.map(({ method }) => method)).toEqual(['PUT', 'PUT', 'GET']);
  expect(asked[1]?.body).toEqual(asked[0]?.body);
});

test('a gateway that keeps timing out is no verdict on a change, and says so in its own words', async () => {
  const late = askedAs(timeOut(), 'PATCH', VAULT_ID);
  const { look } = await replayed(late, late, late);

  expect(await setNetworkBypass(BYPASS, look.clients)).toMatchObject({ outcome: 'no-answer', says: TIMED_OUT });
});

test('an import that timed out is not sent twice: whether it took effect is for a look to find', async () => {
  const certificateId = `${GROUP_ID}/providers/Microsoft.Web/certificates/wildcard`;
  const { look, asked } = await replayed(askedAs(timeOut(), 'PUT', certificateId));

  const outcome = await importCertificate(
    {
      kind: 'import-certificate',
      certificateId,
      location: 'eastus2',
      serverFarmId: '',
      vaultId: VAULT_ID,
      secretName: 'wildcard',
      undo: { kind: 'delete-certificate' },
    },
    look.clients,
  );

  expect(outcome).toMatchObject({ outcome: 'no-answer', says: TIMED_OUT });
  expect(asked).toHaveLength(1);
});

test('a vault whose gateway times out is a gap, and neither an absence nor a refusal', async () => {
  const late = askedAs(timeOut(), 'GET', VAULT_ID);
  const { look } = await replayed(late, late, late);

  expect(await readVault(VAULT_ID, look)).toMatchObject({ seen: false, why: 'unavailable' });
});
