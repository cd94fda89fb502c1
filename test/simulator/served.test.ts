import { ask, NEW, OLD, SITE_ID, started, within, worldNamed } from './azure-clients.ts';

const HOST = 'shop.contoso.com';

function derOf(world: unknown, version: number): unknown {
  return within(world, 'keyVaults', 'kv-shop', 'certificates', 0, 'versions', version).cer;
}

function states(world: unknown): Record<string, unknown>[] {
  const resources = within(world).resources as { id: string }[];
  const at = resources.findIndex(({ id }) => id === SITE_ID);
  return within(world, 'resources', at, 'properties').hostNameSslStates as Record<string, unknown>[];
}

async function probe(world: unknown, host: string) {
  return ask(await started(world), `/_simulator/served/${host}`);
}

test('a probe sees what the world serves, whatever the binding says', async () => {
  const world = worldNamed('sync-overdue');
  within(world).served = { 'Shop.Contoso.com': derOf(world, 1) };

  const { status, body } = await probe(world, HOST);

  expect(status).toBe(200);
  expect(body).toEqual({ host: HOST, cer: derOf(world, 1), thumbprint: NEW });
});

test('a probe of a bound host sees the certificate of its binding, out of any vault', async () => {
  const world = worldNamed('sync-overdue');

  const { status, body } = await probe(world, HOST);

  expect(status).toBe(200);
  expect(body).toEqual({ host: HOST, cer: derOf(world, 0), thumbprint: OLD });
});

test('of a certificate that no vault holds only the thumbprint is known', async () => {
  const world = worldNamed('healthy');
  for (const state of states(world)) if (state.thumbprint) state.thumbprint = 'ab'.repeat(20);

  const { status, body } = await probe(world, HOST);

  expect(status).toBe(200);
  expect(body).toEqual({ host: HOST, thumbprint: 'AB'.repeat(20) });
});

test('a binding to a wildcard answers for each of its hosts', async () => {
  const world = worldNamed('healthy');
  states(world).push({ name: '*.contoso.com', sslState: 'SniEnabled', thumbprint: NEW });

  const { body } = await probe(world, 'any.contoso.com');

  expect(body).toMatchObject({ host: 'any.contoso.com', thumbprint: NEW });
});

test.each(['unknown.contoso.com', 'app-shop-prod.azurewebsites.net'])('nothing listens at %s', async (host) => {
  const answer = await probe(worldNamed('healthy'), host);

  expect(answer).toMatchObject({ status: 404, body: { error: { message: expect.stringContaining(`'${host}'`) } } });
});

test('what is served must be a certificate', async () => {
  const world = worldNamed('healthy');
  within(world).served = { [HOST]: 'bm90IG9uZQ==' };

  await expect(started(world)).rejects.toThrow('served.shop.contoso.com: not a certificate in base64 DER');
});
