import { approvalsTable, measureApprovals } from '../bench/approvals.ts';
import { AZ_COMMANDS, timeAz } from '../bench/az-commands.ts';
import { censusTable } from '../bench/census.ts';
import { columns, quantile, spread } from '../bench/figures.ts';
import { fleetOf } from '../bench/fleet.ts';
import { page, section, settingOf } from '../bench/page.ts';
import { PARTS } from '../bench/parts.ts';
import { measureRendering, renderingTable } from '../bench/rendering.ts';
import { startsTable } from '../bench/start.ts';
import { measureTurns, turnsTable } from '../bench/turns.ts';
import { measure, table } from '../bench/understanding.ts';
import { measureVerdicts, verdictTable } from '../bench/verdict.ts';
import { simulatorCredential } from '../services/azure/credential.ts';

jest.setTimeout(120_000);

test('the benchmark tells least, median and most of what a message takes to be understood and found', () => {
  let ticks = 0;

  const timings = measure(fleetOf(50), 1, () => ticks++);

  expect(timings.map(({ step, median }) => [step, median])).toEqual([
    ['understand', 1],
    ['find', 1],
    ['both', 2],
    ['mistyped', 1],
    ['in a thread', 1],
  ]);
  expect(table(timings).split('\n')).toHaveLength(6);
  expect(table(timings)).toMatch(/understand {2,}1\.000 {2,}1\.000 {2,}1\.000 {2,}1000/);
});

test('the curve tells what one certificate of an estate costs', () => {
  const look = (certificates: number, cpuMilliseconds: number, megabytes: number) => ({
    certificates,
    milliseconds: { census: 2345, overview: 6789 },
    cpuMilliseconds,
    megabytes,
    requests: { 'Resource Graph': 22, vaults: 500 },
  });

  const [heads, small, large, ...rest] = censusTable([
    [look(1_000, 300, 100), look(1_000, 500, 140), look(1_000, 400, 120)],
    [look(11_000, 5_500, 220)],
  ]).split('\n');

  expect(heads?.trim().split(/ {2,}/)).toEqual([
    ...['certificates', 'Resource Graph', 'requests', 'census s', 'overview s'],
    ...['CPU ms each', 'min', 'max', '× before', 'MB', 'KB each more'],
  ]);
  expect(small?.split(/ +/)).toEqual(['1000', '22', '522', '2.3', '6.8', '0.40', '0.30', '0.50', '120']);
  expect(large?.split(/ +/)).toEqual([
    '11000',
    '22',
    '522',
    '2.3',
    '6.8',
    '0.50',
    '0.50',
    '0.50',
    '1.25',
    '220',
    '10.2',
  ]);
  expect(rest).toEqual([]);
});

test('a crowd asks the bots in turn, and every turn ends with an answer', async () => {
  const load = { crowd: 'all the same', latencyMilliseconds: 0, inFlight: 2, turns: 4 } as const;

  const [turns] = await measureTurns([load], 1);

  expect(turns?.echo).toHaveLength(1);
  expect(turns?.sameCalls[0]?.aSecond).toBeGreaterThan(0);
  expect(turns?.greenlight[0]?.aSecond).toBeGreaterThan(0);
  expect(turns?.greenlight[0]?.p99).toBeGreaterThanOrEqual(turns?.greenlight[0]?.p50 ?? Number.POSITIVE_INFINITY);
  expect(turnsTable(turns ? [turns] : []).split('\n')).toHaveLength(5);
});

test('a verdict takes three rounds of calls, and is held against the same checks one by one', async () => {
  const [verdict] = await measureVerdicts([20], 1);

  expect(verdict?.rounds).toBe(3);
  expect(verdict?.oneByOne.median).toBeGreaterThan((verdict?.checks ?? 0) * 20);
  expect(verdictTable(verdict ? [verdict] : []).split('\n')[1]).toMatch(/^20 +60 /);
});

test('where az is installed its commands are run one after the other against the simulator, and else only counted', async () => {
  const credential = simulatorCredential('bot', 'tenant');
  const ran: (readonly string[])[] = [];

  const took = await timeAz('http://127.0.0.1:1', credential, async (_file, args) => ran.push(args));
  const absent = await timeAz('http://127.0.0.1:1', credential, () => Promise.reject(new Error('ENOENT')));

  expect(took).toBeGreaterThanOrEqual(0);
  expect(ran).toHaveLength(1 + AZ_COMMANDS.length);
  expect(ran[1]?.join(' ')).toMatch(
    /^rest --method get --url http:\/\/127\.0\.0\.1:1\/management\.azure\.com\/.+ --skip-authorization-header/,
  );
  expect(absent).toBeNull();
});

test('approvals are taken by both stores', async () => {
  const approvals = await measureApprovals(1, 3, 2);

  expect(approvals.map(({ store }) => store)).toEqual(['SQLite', 'Azurite']);
  expect(approvals.every(({ aSecond, p99 }) => aSecond.min > 0 && p99 > 0)).toBe(true);
  expect(approvalsTable(approvals).split('\n')).toHaveLength(3);
});

test('cards are weighed as they are sent', () => {
  const draw = () => [{ card: { text: 'é' }, text: '', summary: '' }];

  const rendering = measureRendering(1, draw);

  expect(rendering.bytes).toEqual({ min: 13, median: 13, max: 13 });
  expect(renderingTable(rendering)).toMatch(/^1 cards +min +median +max\ndrawn a second/);
});

test('a start is held against that of the bare bot', () => {
  const start = { up: 100, ready: 100, cpu: 50, megabytes: 60 };

  const told = startsTable([
    { bot: 'echo', starts: [start] },
    { bot: 'greenlight', starts: [{ ...start, up: 150 }] },
  ]);

  expect(told).toMatch(/greenlight: up, ms +150 +150 +150 +1\.50/);
});

test('least, middle and most; and a table as wide as it has to be', () => {
  expect(spread([3, 1, 2])).toEqual({ min: 1, median: 2, max: 3 });
  expect(quantile([], 0.5)).toBe(0);
  expect(
    columns([
      ['', 'a'],
      ['row', '10'],
    ]),
  ).toBe('      a\nrow  10');
});

test('the page says by what it is written, and on what it was measured, and not whose machine that is', () => {
  const setting = settingOf(new Date('2026-11-29T12:00:00Z'));
  const [part] = Object.values(PARTS);

  const written = page(setting, part ? [section(part, { values: {}, table: 'a  b' })] : []);

  expect(written).toMatch(/^# What was measured\n\n`npm run -s bench` writes this page/);
  expect(written).toMatch(/Measured on 2026-11-29 with \d+ cores \(.+\), \d+ GB, Node [\d.]+, botbuilder [\d.]+/);
  expect(written).toContain('```\na  b\n```');
});
