import { startCollector } from '../../helpers/collector.ts';
import { ANA, BEN } from '../../helpers/room.ts';
import { metricsIn, type Sample } from './exposition.ts';
import { ROOM, startTalkingBot } from './talking-bot.ts';

jest.setTimeout(120_000);

let bot: Awaited<ReturnType<typeof startTalkingBot>>;
let collector: Awaited<ReturnType<typeof startCollector>>;
let caseId = '';
let samples: readonly Sample[] = [];

beforeAll(async () => {
  collector = await startCollector();
  bot = await startTalkingBot({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
  await bot.ask('why is shop.contoso.com yellow?');
  await bot.shows('App Service may not read the vault');
  await bot.approve(ANA);
  caseId = await bot.approve(BEN);
  await bot.shows('Fixed: every link is sound');
  samples = metricsIn(await (await bot.get('/metrics')).text());
  await bot.stop();
});
afterAll(async () => {
  await bot.end();
  await collector.close();
});

const countOf = (name: string, labels: object = {}) =>
  samples.find((each) => each.name === name && JSON.stringify(each.labels) === JSON.stringify(labels))?.value;

test('a question, a refusal and a fix are counted', () => {
  expect(countOf('greenlight_turns_total', { kind: 'message', result: 'ok' })).toBe(1);
  expect(countOf('greenlight_turns_total', { kind: 'press', result: 'ok' })).toBe(2);
  expect(countOf('greenlight_turn_seconds_count', { kind: 'press' })).toBe(2);
  expect(countOf('greenlight_refusals_total', { code: 'four-eyes' })).toBe(1);
  expect(countOf('greenlight_steps_total', { kind: 'add-access-policy', result: 'done' })).toBe(1);
  expect(countOf('greenlight_azure_requests_total', { host: 'arm', status: '504' })).toBe(1);
  expect(countOf('greenlight_azure_requests_total', { host: 'graph', status: '200' })).toBe(1);
  for (const stage of ['proposed', 'approved', 'applied', 'resolved'])
    expect([stage, countOf('greenlight_cases_total', { stage })]).toEqual([stage, 1]);
  expect(countOf('greenlight_seconds_to_diagnosis_count')).toBe(1);
  expect(countOf('greenlight_seconds_to_green_count')).toBe(1);
  expect(countOf('greenlight_queue_age_seconds')).toBe(0);
  expect(countOf('greenlight_ready')).toBe(1);
  expect(countOf('process_resident_memory_bytes')).toBeGreaterThan(1e6);
});

test('no label has a name of anybody, or of anything', () => {
  const labels = JSON.stringify(
    samples.filter(({ name }) => name.startsWith('greenlight_')).map((each) => each.labels),
  );

  expect(labels).not.toMatch(/contoso|kv-shop|shop|[0-9a-f]{8}-|thread|azure\.net/);
});

test('each turn, change and failed request has a line, under the turn or the case that it belongs to', () => {
  const lines = bot.lines();
  const told = (msg: string) => lines.filter((line) => line.msg === msg);
  const [asked, refused, approved] = told('turn');
  const steps = told('step');

  expect([asked, refused, approved].map((line) => line?.kind)).toEqual(['message', 'press', 'press']);
  expect(told('refused')[0]).toMatchObject({ code: 'four-eyes', turn: refused?.turn, caseId });
  expect(told('case')[0]).toMatchObject({ turn: asked?.turn, caseId, stage: 'proposed' });
  expect(steps.map(({ kind, result }) => [kind, result])).toEqual([
    ['add-access-policy', 'done'],
    ['sync-certificate', 'no-answer'],
  ]);
  const [failed] = told('azure');
  expect(failed).toMatchObject({ host: 'arm', status: 504, turn: steps[1]?.turn, caseId });
  expect(new Set(lines.flatMap(({ conversation }) => conversation ?? [])).size).toBe(1);
});

test('what was said, and where, is in no line', () => {
  const text = JSON.stringify(bot.lines());

  expect(text).not.toContain('yellow?');
  expect(text).not.toContain('shop.contoso.com');
  expect(text).not.toContain(ROOM.split(';')[0]);
});

test('a trace goes from the turn by the look to each request', () => {
  const spans = collector.spans();
  const turn = spans.find(({ name }) => name === 'turn message');
  const look = spans.find(({ name, traceId }) => name === 'look observe' && traceId === turn?.traceId);
  const requests = spans.filter(({ name, parentSpanId }) => name === 'azure arm' && parentSpanId === look?.spanId);

  expect(bot.lines().find(({ msg }) => msg === 'turn')?.turn).toBe(turn?.traceId);
  expect(look?.parentSpanId).toBe(turn?.spanId);
  expect(requests.length).toBeGreaterThan(3);
});

test('a trace goes from the approval over the queue by the step to each request, and tells which turn led to it', () => {
  const spans = collector.spans();
  const named = (wanted: string) => spans.find(({ name }) => name === wanted);
  const [decision, work, step] = ['decision approved', 'work case', 'step sync-certificate'].map(named);
  const presses = spans.filter(({ name }) => name === 'turn press');
  const failed = spans.find(({ name, status }) => name === 'azure arm' && status.code === 2);

  expect(work?.parentSpanId).toBe(decision?.spanId);
  expect(step?.parentSpanId).toBe(work?.spanId);
  expect(failed?.parentSpanId).toBe(step?.spanId);
  expect(new Set([decision, work, step, failed].map((span) => span?.traceId)).size).toBe(1);
  expect(presses.map(({ spanId }) => spanId)).toContain(decision?.links[0]?.spanId);
  const about = { key: 'greenlight.case', value: { stringValue: caseId } };
  for (const span of [decision, work, step, failed]) expect(span?.attributes).toContainEqual(about);
});

test('the same metrics are sent to the collector when the bot is told to stop', () => {
  const sent = collector.metrics().map(({ name }) => name);
  const read = new Set(samples.map(({ name }) => name.replace(/_(bucket|sum|count)$/, '')));

  expect(new Set(sent)).toEqual(new Set([...read].filter((name) => name.startsWith('greenlight_'))));
});
