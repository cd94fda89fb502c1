import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CLOUDS } from '../../../services/azure/clouds.ts';
import { azureCredential, USUAL_IDENTITY } from '../../../services/azure/credential.ts';
import { tokenOf } from '../../helpers/people-tokens.ts';

const TOKEN = tokenOf({ oid: 'an-oid', tid: 'a-tenant', aud: CLOUDS.public.armScope });

test('a managed identity is asked of App Service, by its client id where there is one', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const expires_on = String(Math.floor(Date.now() / 1000) + 3_600);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ access_token: TOKEN, expires_on, token_type: 'Bearer', resource: 'any' }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.env.IDENTITY_ENDPOINT = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`;
  process.env.IDENTITY_HEADER = 'a header';
  const clientId = '44444444-4444-4444-8444-444444444444';

  const credential = azureCredential(CLOUDS.public, { kind: 'managed', clientId });

  expect((await credential.getToken(CLOUDS.public.armScope))?.token).toBe(TOKEN);
  expect(asked[0]).toContain(`client_id=${clientId}`);
  expect(asked[0]).toContain(encodeURIComponent('https://management.azure.com'));
  for (const name of ['IDENTITY_ENDPOINT', 'IDENTITY_HEADER']) delete process.env[name];
  server.close();
});

test.each([
  ['default', 'DefaultAzureCredential'],
  ['managed', 'ManagedIdentityCredential'],
  ['developer', 'ChainedTokenCredential'],
] as const)('%s is a %s', (kind, name) => {
  expect(azureCredential(CLOUDS.usgov, { ...USUAL_IDENTITY, kind }).constructor.name).toBe(name);
});

test('a workload identity that the machine does not have is a fault at start', () => {
  expect(() => azureCredential(CLOUDS.public, { kind: 'workload', clientId: '' })).toThrow(
    /tenantId|clientId|token file/i,
  );
});
