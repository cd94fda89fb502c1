import { exec } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWatches } from '../bot/watching/file.ts';
import { caseAt } from './helpers/cases.ts';
import { fileStores, keep } from './helpers/stores.ts';

jest.setTimeout(180_000);

const page = readFileSync('docs/operations.md', 'utf8');
const commands = [...page.matchAll(/```sh\n([\s\S]*?)```|`(npm run [^`]+)`/g)].flatMap(([, block, inline]) =>
  (block ?? inline ?? '').trim().split('\n'),
);

function run(command: string): Promise<string> {
  return new Promise((done, fail) => {
    exec(command, { timeout: 60_000 }, (error, stdout, stderr) =>
      error ? fail(new Error(stderr || error.message)) : done(stdout),
    );
  });
}

test('every command of the page does what it is there for, in the order of the page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'greenlight-operations-'));
  const here = (command: string) =>
    command.replaceAll(/(?<= )(?=(?:greenlight|backup)\.sqlite|audit\.jsonl)/g, `${folder}/`);
  {
    await using stores = fileStores(join(folder, 'greenlight.sqlite'));
    await keep(stores.store, caseAt.proposed);
  }

  const said: string[] = [];
  for (const command of commands) said.push(await run(here(command)));

  const whole = /chain sound, last hash [0-9a-f]{64}\n$/;
  expect(commands.map((command) => /run -s (\w+)/.exec(command)?.[1])).toEqual([
    'backup',
    'audit',
    'restore',
    'audit',
    'audit',
  ]);
  expect(said).toEqual([
    expect.stringMatching(whole),
    expect.stringMatching(whole),
    expect.stringMatching(whole),
    '',
    expect.stringMatching(whole),
  ]);
  expect(readFileSync(join(folder, 'audit.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(1);
  rmSync(folder, { recursive: true });
});

test('the file of watches on the page is one', () => {
  const [, text = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];

  const rooms = readWatches(text, () => ({}));

  expect(rooms.map(({ scopes }) => scopes.map(({ by }) => by))).toEqual([
    ['everything'],
    ['vault', 'app', 'subscription', 'owner', 'pattern', 'certificate'],
  ]);
});

test('the bounds and codes of the page are those of the bot', () => {
  const of = (file: string, name: string) =>
    new RegExp(`const ${name} = ([\\d_]+);`).exec(readFileSync(file, 'utf8'))?.[1]?.replaceAll('_', '');

  expect(of('bot/serving.ts', 'DRAIN_SECONDS')).toBe('20');
  expect(of('bot/serving.ts', 'CUT_OFF')).toBe('3');
  expect(of('bot/serving.ts', 'MOST_REQUESTS')).toBe('500');
  expect(of('bot/outbox/outbox.ts', 'MOST_BUSY')).toBe('2000');
  expect(of('bot/outbox/queue.ts', 'MOST_WAITING')).toBe('100');
  expect(of('bot/worker.ts', 'MOST_AT_ONCE')).toBe('16');
});
