import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tally } from '../../bot/gate/tally.ts';
import { Moves } from '../../bot/outbox/moves.ts';
import { worded } from '../../sentences/index.ts';
import { subscriptionBudget } from '../../services/azure/subscription-budget.ts';
import { Recent } from '../../services/domain/recent.ts';

/** All that grows and lives as long as the process, or as long as what does, and what bounds it. */
const BOUNDED: Readonly<Record<string, string>> = {
  'bot/follower.ts #running': 'the line of the follower, and the worker',
  'bot/gate/allowance.ts #buckets': 'the longest silent address is forgotten',
  'bot/gate/keys.ts #keys': 'made anew of what one document lists',
  'bot/line.ts #waiting': 'its own bound',
  'bot/outbox/moves.ts #to': 'the oldest is forgotten',
  'bot/outbox/outbox.ts #queues':
    'the longest silent conversation is forgotten; those that are spoken to by what is taken in',
  'bot/outbox/queue.ts #edited': 'what was edited a second ago is forgotten',
  'bot/outbox/queue.ts #sent': 'what the channel counts no more is forgotten',
  'bot/outbox/queue.ts #waiting': 'more than a hundred are not taken',
  'bot/pressure.ts #waiting': 'whoever stops the bot, once',
  'bot/telemetry/later.ts #kept': 'two thousand, until it is handed on',
  'bot/terminal.ts #cards': 'a terminal ends with its answer',
  'bot/transcript.ts #told': 'a terminal ends with its answer',
  'bot/worker.ts #letGo': 'the number of cases at once',
  'bot/worker.ts #running': 'the number of cases at once',
  'sentences/moment.ts writers': 'one for each language and form',
  'sentences/worded.ts compiled': 'the longest unsaid is forgotten',
  'sentences/worded.ts lists': 'one for each language',
  'services/audit/worth.ts #cases': 'the cases of one report, which ends with it',
  'services/domain/recent.ts #kept': 'its own bound',
};

const FOLDERS = ['bot', 'cards', 'sentences', 'services'];
const GROWING =
  /^(?:const|let|\s+(?:readonly )?(?=#)) ?(#?\w+)(?:: (?!Readonly).+)? = (?:new (?:Map|Set)(?:<.*>)?\(\)|\[\]);$/gm;

test('whatever grows and lives as long as the process is known, with what bounds it', () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  const found = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(GROWING)].map(([, name]) => `${file} ${name}`),
  );

  expect(found.toSorted()).toEqual(Object.keys(BOUNDED).toSorted());
});

test('so much is remembered and no more, and what is asked for stays', () => {
  const recent = new Recent<number, string>(100);
  for (let key = 0; key < 10_000; key += 1) {
    recent.set(key, `value ${key}`);
    recent.get(0);
  }

  expect(recent.size).toBe(100);
  expect([recent.get(0), recent.get(1), recent.get(9_999)]).toEqual(['value 0', undefined, 'value 9999']);
  recent.delete(0);
  expect(recent.get(0)).toBeUndefined();
});

test('a hundred thousand of each kind that comes from outside leave nothing much behind', async () => {
  const gc = globalThis.gc ?? (() => undefined);
  const tally = new Tally();
  const moves = new Moves();
  const budget = subscriptionBudget(
    () => 0,
    async () => undefined,
  );
  const round = async (from: number) => {
    for (let each = from; each < from + 50_000; each += 1) {
      tally.count(`reason ${each}`, each);
      moves.moved('room', `card-${each}`, `other-${each}`);
      await budget(`https://management.azure.com/subscriptions/${each}/resourceGroups`);
    }
    gc();
    return process.memoryUsage().heapUsed;
  };
  const before = await round(0);
  const after = await round(50_000);

  expect(after - before).toBeLessThan(globalThis.gc ? 2_000_000 : 40_000_000);
  expect(worded({ say: 'notice.in-line', with: { count: 1 } }, 'en')).toMatch(/One other question/);
});
