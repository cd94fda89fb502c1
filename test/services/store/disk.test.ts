import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { diskBelow, onDisk } from '../../../services/store/sqlite/disk.ts';
import { together } from '../../../services/store/sqlite/together.ts';

test('who asks while a piece of work is done has it done again, once, together with all who do', async () => {
  const begun: PromiseWithResolvers<void>[] = [];
  const ask = together(() => {
    begun.push(Promise.withResolvers());
    return begun.at(-1)?.promise ?? Promise.reject(new Error('never'));
  });
  const over: string[] = [];
  const asks = ['first', 'second', 'third'].map((name) => ask().then(() => over.push(name)));

  expect(begun).toHaveLength(1);
  begun[0]?.resolve();
  await asks[0];
  expect([over, begun.length]).toEqual([['first'], 2]);
  begun[1]?.resolve();
  await Promise.all(asks);

  expect([over, begun.length]).toEqual([['first', 'second', 'third'], 2]);
});

test('work that fails fails for those who asked for it, and is begun anew for those behind', async () => {
  let times = 0;
  const ask = together(async () => {
    times += 1;
    if (times === 1) throw new Error('the disk is gone');
  });
  const [first, second] = [ask(), ask()];

  await expect(first).rejects.toThrow('the disk is gone');
  await expect(second).resolves.toBeUndefined();
  await expect(ask()).resolves.toBeUndefined();
  expect(times).toBe(3);
});

describe('the disk below a file', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'greenlight-disk-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('is waited for beside all else, and by no commit', async () => {
    const file = join(folder, 'cases.sqlite');
    const database = new DatabaseSync(file);
    const seen = diskBelow(database, file);
    database.exec('CREATE TABLE kept (name TEXT)');

    expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 1 });
    await expect(seen()).resolves.toBeUndefined();
    database.close();
    await expect(seen()).rejects.toThrow('ENOENT');
  });

  test('is waited for by every commit where there is no log, and in memory there is none', async () => {
    const database = new DatabaseSync(':memory:');
    const seen = diskBelow(database, ':memory:');

    expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
    await expect(seen()).resolves.toBeUndefined();
  });
});

test('a verb answers once what it wrote is on the disk; any other at once', async () => {
  const told: string[] = [];
  const disk = Promise.withResolvers<void>();
  const part = { save: async (name: string) => `saved ${name}`, read: async () => 'read' };
  const kept = onDisk(part, ['save'], () => disk.promise);
  const saving = kept.save('a case').then((answer) => told.push(answer));

  told.push(await kept.read());
  disk.resolve();
  await saving;

  expect(told).toEqual(['read', 'saved a case']);
});
