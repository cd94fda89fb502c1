import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCollector } from '../../helpers/collector.ts';
import { selfSigned } from '../../services/azure/self-signed.ts';
import { startTalkingBot, until } from './talking-bot.ts';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'greenlight-insights-'));
const authority = join(folder, 'authority.pem');
afterAll(() => rmSync(folder, { recursive: true }));

const KEY = '33333333-3333-4333-8333-333333333333';

/** As Application Insights takes it. */
interface Envelope {
  readonly iKey: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly data: { readonly baseType: string; readonly baseData: Readonly<Record<string, unknown>> };
}

test('turns, requests to Azure and metrics come to Application Insights, one operation each', async () => {
  const tls = selfSigned(['localhost'], new Date('2020-01-01'), new Date('2051-01-01'));
  const insights = await startCollector(tls);
  writeFileSync(authority, tls.cert);
  const bot = await startTalkingBot({
    APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${KEY};IngestionEndpoint=${insights.url}/`,
    NODE_EXTRA_CA_CERTS: authority,
    GREENLIGHT_METRICS: 'off',
  });
  await bot.ask('why is shop.contoso.com yellow?');
  await bot.shows('App Service may not read the vault');
  await until(() => bot.lines().some(({ msg }) => msg === 'case'));
  expect((await bot.get('/metrics')).status).toBe(404);
  await bot.end();

  const sent = insights.deliveries.flatMap(({ body }) => body as readonly Envelope[]);
  const turn = sent.find(({ data }) => data.baseType === 'RequestData');
  const requests = sent.filter(({ data }) => data.baseType === 'RemoteDependencyData');
  const metrics = sent.filter(({ data }) => data.baseType === 'MetricData');
  expect(new Set(sent.map(({ iKey }) => iKey))).toEqual(new Set([KEY]));
  expect(turn?.tags['ai.operation.id']).toBe(bot.lines().find(({ msg }) => msg === 'turn')?.turn);
  const ofTurn = requests.filter(({ tags }) => tags['ai.operation.id'] === turn?.tags['ai.operation.id']);
  expect(ofTurn.length).toBeGreaterThan(5);
  expect(JSON.stringify(metrics)).toContain('greenlight_turns_total');
  expect(JSON.stringify(bot.lines())).not.toContain(KEY);
  await insights.close();
});
