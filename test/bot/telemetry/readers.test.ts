import { once } from 'node:events';
import { Agent, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'restify';
import type { Refusal } from '../../../bot/gate/refusal.ts';
import { readersOf } from '../../../bot/telemetry/readers.ts';
import { addSelfTold, type SelfTold } from '../../../bot/telemetry/routes.ts';
import { faultsOf, real } from '../settings.ts';

const KEY = 'a-key-of-more-than-24-letters';
const refused: Refusal[] = [];
const faults: unknown[] = [];
let server: Server | null = null;
afterEach(() => server?.close());

async function serve(settings: object, page: () => Promise<string> = async () => 'greenlight_ready 1\n') {
  server = createServer();
  const readers = readersOf({ GREENLIGHT_METRICS_KEY: '', GREENLIGHT_BEHIND_PROXY: false, ...settings } as never);
  const selfTold: SelfTold = {
    metrics: readers && { readers, page: async () => ({ type: 'text/plain; version=0.0.4', text: await page() }) },
    state: async () => ({ ready: false, draining: true, needs: {} as never }),
  };
  addSelfTold(
    server,
    selfTold,
    (each) => refused.push(each),
    (error) => faults.push(error),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return (path: string, headers: Record<string, string> = {}) => get(port, path, headers);
}

function get(port: number, path: string, headers: Record<string, string>): Promise<{ status: number; text: string }> {
  return new Promise((done, fail) => {
    const outgoing = ask({ host: '127.0.0.1', port, path, headers, agent: new Agent() }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      done({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
    });
    outgoing.on('error', fail);
    outgoing.end();
  });
}

test('programs of this machine may read the metrics, and nobody for whom somebody else asks', async () => {
  const read = await serve({ GREENLIGHT_METRICS: 'loopback' });

  expect(await read('/metrics')).toEqual({ status: 200, text: 'greenlight_ready 1\n' });
  expect((await read('/metrics', { 'x-forwarded-for': '203.0.113.9' })).status).toBe(403);
  expect((await read('/metrics', { via: '1.1 proxy' })).status).toBe(403);
  expect((await read('/metrics', { host: 'page.contoso.com' })).status).toBe(403);
});

test('behind a proxy nobody is of this machine', async () => {
  const read = await serve({ GREENLIGHT_METRICS: 'loopback', GREENLIGHT_BEHIND_PROXY: true });

  expect((await read('/metrics')).status).toBe(403);
});

test('whoever has the key may read them from anywhere, and nobody else, this machine neither', async () => {
  const read = await serve({ GREENLIGHT_METRICS: 'on', GREENLIGHT_METRICS_KEY: KEY });

  expect((await read('/metrics', { authorization: `Bearer ${KEY}`, 'x-forwarded-for': '203.0.113.9' })).status).toBe(
    200,
  );
  for (const authorization of [`Bearer ${KEY}x`, 'Bearer ', KEY, `Basic ${KEY}`])
    expect((await read('/metrics', { authorization })).status).toBe(401);
  expect((await read('/metrics')).status).toBe(401);
  expect(refused.at(-1)).toEqual({ status: 401, because: 'metrics key' });
});

test('metrics that are off are nowhere', async () => {
  const read = await serve({ GREENLIGHT_METRICS: 'off' });

  expect((await read('/metrics')).status).toBe(404);
});

test('metrics that cannot be read are an error in words, and the fault is told', async () => {
  const broken = new Error('it broke');
  const read = await serve({ GREENLIGHT_METRICS: 'loopback' }, () => Promise.reject(broken));

  const { status, text } = await read('/metrics');

  expect(status).toBe(500);
  expect(text).not.toContain('it broke');
  expect(faults).toContain(broken);
});

test('a bot lives though it is not ready', async () => {
  const read = await serve({ GREENLIGHT_METRICS: 'off' });

  expect(await read('/healthz')).toEqual({ status: 200, text: '{"status":"up"}' });
  expect(await read('/readyz')).toMatchObject({ status: 503, text: expect.stringContaining('"draining":true') });
});

test.each<[string, Record<string, string>, readonly string[]]>([
  ['metrics for everybody', { GREENLIGHT_METRICS: 'on' }, ['GREENLIGHT_METRICS_KEY']],
  ['a key that nobody asks for', { GREENLIGHT_METRICS_KEY: KEY }, ['GREENLIGHT_METRICS_KEY']],
  [
    'a key that can be guessed',
    { GREENLIGHT_METRICS: 'on', GREENLIGHT_METRICS_KEY: 'short' },
    ['GREENLIGHT_METRICS_KEY'],
  ],
  ['a key with metrics on', { GREENLIGHT_METRICS: 'on', GREENLIGHT_METRICS_KEY: KEY }, []],
  ['metrics that are maybe', { GREENLIGHT_METRICS: 'yes' }, ['GREENLIGHT_METRICS']],
  [
    'a collector anybody can overhear',
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://otel.contoso.com:4318' },
    ['OTEL_EXPORTER_OTLP_ENDPOINT'],
  ],
  ['a collector on this machine', { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' }, []],
  [
    'a connection that connects nothing',
    { APPLICATIONINSIGHTS_CONNECTION_STRING: 'x' },
    ['APPLICATIONINSIGHTS_CONNECTION_STRING'],
  ],
])('%s: %j', (_, settings, faulty) => {
  expect(faultsOf({ ...real, ...settings })).toEqual(faulty);
});
