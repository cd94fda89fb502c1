import {
  ask,
  BOT,
  clientsFor,
  GRANT,
  GROUP,
  GROUP_ID,
  OWNER,
  SUBSCRIPTION,
  started,
  VAULT_ID,
  within,
  worldNamed,
} from './azure-clients.ts';

const LOG = `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.Insights/eventtypes/management/values?api-version=2015-04-01`;
const SINCE = "eventTimestamp ge '2026-11-01T00:00:00Z'";

type Event = Record<string, unknown> & { operationName: { value: string }; status: { value: string } };

async function events(simulator: Awaited<ReturnType<typeof started>>, filter: string, more = ''): Promise<Event[]> {
  const { body } = await ask(simulator, `${LOG}&$filter=${filter}${more}`, { oid: BOT });
  return body.value as Event[];
}

test('a write of access policies is in the log, with who did what where, newest first', async () => {
  const simulator = await started(worldNamed('seed-incident'));
  await clientsFor(simulator, OWNER).vaults.vaults.updateAccessPolicy(GROUP, 'kv-shop', 'add', GRANT);

  const found = await events(simulator, `${SINCE} and resourceUri eq '${VAULT_ID}'`);

  expect(found.map(({ operationName }) => operationName.value)).toEqual([
    'Microsoft.KeyVault/vaults/accessPolicies/write',
    'Microsoft.KeyVault/vaults/write',
  ]);
  expect(found[0]).toMatchObject({
    authorization: { action: 'Microsoft.KeyVault/vaults/accessPolicies/write' },
    caller: 'ben@contoso.com',
    status: { value: 'Succeeded' },
    resourceId: `${VAULT_ID}/accessPolicies/add`,
    resourceGroupName: GROUP,
    resourceProviderName: { value: 'Microsoft.KeyVault' },
    subscriptionId: SUBSCRIPTION,
  });
});

test('a world may tell of attempts that came to nothing, and of more that it knows', async () => {
  const world = worldNamed('seed-incident');
  const claims = { appid: 'af64e14f-309b-5d0a-9076-4f9dcc87c695' };
  within(world).activity = [
    ...(world.activity as object[]),
    {
      at: '2026-11-20T00:00:00+01:00',
      caller: 'x@contoso.com',
      operationName: 'Microsoft.KeyVault/vaults/write',
      resourceId: VAULT_ID,
      status: 'Failed',
      claims,
    },
  ];
  const simulator = await started(world);

  const all = await events(simulator, `${SINCE} and resourceUri eq '${VAULT_ID}'`);
  const succeeded = await events(simulator, `${SINCE} and resourceUri eq '${VAULT_ID}' and status eq 'Succeeded'`);

  expect(all.map(({ status }) => status.value)).toEqual(['Failed', 'Succeeded']);
  expect(all[0]).toMatchObject({ eventTimestamp: '2026-11-19T23:00:00.000Z', level: 'Error', claims });
  expect(succeeded).toHaveLength(1);
});

test.each([
  [`${SINCE} and resourceGroupName eq '${GROUP}'`, 1],
  [`${SINCE} and resourceGroupName eq 'other'`, 0],
  [`${SINCE} and resourceProvider eq 'Microsoft.KeyVault'`, 1],
  [`${SINCE} and caller eq 'pipeline-infra@contoso.com'`, 1],
  [`${SINCE} and resourceUri eq '${GROUP_ID}/providers/Microsoft.KeyVault/vaults/kv-sho'`, 0],
  ["eventTimestamp ge '2026-11-20T00:00:00Z'", 0],
  [`${SINCE} and eventTimestamp le '2026-11-20T00:00:00Z' and eventChannels eq 'Admin, Operation'`, 1],
])('the log is searched by %s', async (filter, count) => {
  const found = await events(await started(worldNamed('seed-incident')), filter);

  expect(found).toHaveLength(count);
});

test('only what is selected is told, and an unknown field is refused', async () => {
  const simulator = await started(worldNamed('seed-incident'));

  const [event] = await events(simulator, SINCE, '&$select=caller,eventTimestamp');
  const refused = await ask(simulator, `${LOG}&$filter=colour eq 'red'`, { oid: BOT });

  expect(event).toEqual({ caller: 'pipeline-infra@contoso.com', eventTimestamp: '2026-11-19T14:02:11.000Z' });
  expect(refused).toMatchObject({ status: 400, body: { error: { code: 'UnsupportedFilter' } } });
});
