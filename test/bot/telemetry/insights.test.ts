import { startCollector } from '../../helpers/collector.ts';
import { startTalkingBot, until } from './talking-bot.ts';

jest.setTimeout(60_000);

const KEY = '33333333-3333-4333-8333-333333333333';

/** As Application Insights takes it. */
interface Envelope {
  readonly iKey: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly data: { readonly baseType: string; readonly baseData: Readonly<Record<string, unknown>> };
}

test('turns, requests to Azure and metrics come to Application Insights, one operation each', async () => {
  const insights = await startCollector();
  const bot = await startTalkingBot({
    APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${KEY};IngestionEndpoint=${insights.url}/`,
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
