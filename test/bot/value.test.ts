import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { audit } from '../../bot/auditing.ts';
import { enterRoom, readWorld } from '../helpers/room.ts';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'greenlight-value-'));
const store = join(folder, 'kept.sqlite');
let texts: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  const room = await enterRoom(readWorld('seed-incident'), {}, store);
  await room.say('why is shop.contoso.com yellow?');
  await room.press('approve');
  const { text, intent } = await room.say('what have you done for us this month?');
  const german = await room.say('Was hast du diesen Monat für uns getan?');
  texts = { card: text, kind: String(intent?.kind), german: german.text };
  await room.leave();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function inTerminal(...args: readonly string[]) {
  let [out, err] = ['', ''];
  const into = new Writable({
    write(chunk, _encoding, done) {
      out += chunk;
      done();
    },
  });
  const terminal = {
    out: into,
    err: (text: string) => {
      err += text;
    },
    now: () => '2026-11-23T10:00:00.000Z',
  };
  const code = await audit(['value', '--store', store, ...args], {}, terminal);
  return { code, out, err };
}

test('in a conversation it is told what it was good for there, with how that is counted', () => {
  expect(texts.kind).toBe('history/audit');
  expect(texts.card).toMatch(/1 incident avoided, 1 fix brought to green/);
  expect(texts.card).toMatch(/1 case was opened/);
  expect(texts.card).toMatch(/Counted from the audit alone/);
  expect(texts.german).toMatch(/1 Vorfall vermieden/);
});

test('in a terminal it is told for every conversation, as a page, as rows, and for programs', async () => {
  const [page, rows, data] = await Promise.all([
    inTerminal(),
    inTerminal('--format', 'csv', '--by', 'week'),
    inTerminal('--format', 'json', '--since', '2026-11-01'),
  ]);

  expect([page, rows, data].map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(page.out).toMatch(/^\| incidents avoided \| 1 \| 1 \|$/m);
  expect(page.out).toMatch(/\*\*incidents avoided\*\*: of the fixes that ended green: no user was hit yet/);
  expect(rows.out).toMatch(/^2026-11-23,1,[\d.]+,[\d.]+,1,[\d.]+,[\d.]+,1,0,0\r$/m);
  expect(JSON.parse(data.out)).toMatchObject({ by: 'month', total: { opened: 1, green: 1, avoided: 1 } });
});

test('a file is written where one is named, for nobody else to read', async () => {
  const file = join(folder, 'value.csv');

  expect(await inTerminal('--format', 'csv', '--out', file)).toEqual({ code: 0, out: '', err: '' });
  expect(readFileSync(file, 'utf8')).toMatch(/^month from,cases opened,/);
});

test.each([
  [['--format', 'html'], /--format html: is none of md, csv, json/],
  [['--by', 'day'], /--by day: is none of week, month/],
  [['kv-shop'], /kv-shop: is not understood/],
  [['--last', 'x'], /--last: is not for value/],
])('%j is not understood, and says so', async (args, words) => {
  const { code, err } = await inTerminal(...args);

  expect(code).toBe(2);
  expect(err).toMatch(words);
});
