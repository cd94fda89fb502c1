import { started, worldNamed } from './azure-clients.ts';

const NEW = '2022-09-01';

/** What whoever has no token is told. */
async function told(cloud: string, path: string) {
  const { url } = await started({ ...worldNamed('seed-incident'), cloud });
  const response = await fetch(`${url}${path}`);
  return { status: response.status, date: response.headers.get('date'), body: await response.json() };
}

test.each([
  ['public', 'AzureCloud', 'management.azure.com', 'login.microsoftonline.com', 'vault.azure.net'],
  ['usgov', 'AzureUSGovernment', 'management.usgovcloudapi.net', 'login.microsoftonline.us', 'vault.usgovcloudapi.net'],
  ['china', 'AzureChinaCloud', 'management.chinacloudapi.cn', 'login.chinacloudapi.cn', 'vault.azure.cn'],
])('the ARM of the cloud "%s" tells where things are, without a token', async (cloud, name, manager, login, vaults) => {
  const { status, date, body } = await told(cloud, `/metadata/endpoints?api-version=${NEW}`);

  expect(status).toBe(200);
  expect(date).not.toBeNull();
  expect(body).toMatchObject({
    name,
    resourceManager: `https://${manager}/`,
    authentication: { loginEndpoint: `https://${login}`, audiences: expect.arrayContaining([`https://${manager}/`]) },
    suffixes: { keyVaultDns: vaults },
  });
});

test('under the name of its host too, and as a list in an older version', async () => {
  const { status, body } = await told('public', '/management.azure.com/metadata/endpoints/?api-version=2020-06-01');

  expect(status).toBe(200);
  expect(body).toMatchObject([{ name: 'AzureCloud' }]);
});

test('nothing beside it is told without a token, and it wants a version as everything does', async () => {
  const [beside, bare] = [
    await told('public', `/metadata?api-version=${NEW}`),
    await told('public', '/metadata/endpoints'),
  ];

  expect(beside).toMatchObject({ status: 401, body: { error: { code: 'AuthenticationFailed' } } });
  expect(bare).toMatchObject({ status: 400, body: { error: { code: 'MissingApiVersionParameter' } } });
});
