import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Case, Stage } from '../../../services/domain/case.ts';
import { STAGES } from '../../../services/domain/case.ts';
import { sqliteStore } from '../../../services/store/sqlite.ts';
import { caseAt } from '../../helpers/cases.ts';

/** Which stages are carried on after a restart. A new stage does not compile until it stands here. */
const AT_WORK: { readonly [S in Stage]: boolean } = {
  diagnosed: false,
  proposed: false,
  approved: true,
  declined: false,
  overtaken: false,
  applied: true,
  resolved: false,
  unresolved: false,
  failed: false,
  expired: false,
  undoing: true,
  undone: false,
};

function at(stage: Stage, id = 'c-1'): Case {
  return { ...caseAt[stage], id };
}

describe('in memory', () => {
  test('a case is read as it was saved', async () => {
    using store = sqliteStore(':memory:');

    expect(await store.save(at('proposed'), 0)).toEqual({ current: at('proposed'), revision: 1 });
    expect(await store.read('c-1')).toEqual({ current: at('proposed'), revision: 1 });
  });

  test.each(STAGES)('a case that is %s loses nothing in the store', async (stage) => {
    using store = sqliteStore(':memory:');
    const shown = { ...at(stage), shownAt: { conversation: 'Ünïcode 😀', activity: "a'1" } };
    await store.save(shown, 0);

    expect((await store.read('c-1'))?.current).toEqual(shown);
  });

  test('a case that nobody saved is none', async () => {
    using store = sqliteStore(':memory:');
    await store.save(at('proposed'), 0);

    expect(await store.read('c-2')).toBeNull();
    expect(await store.read("c-1' OR '1'='1")).toBeNull();
  });

  test('a case moves on, and its revision with it; another case stays', async () => {
    using store = sqliteStore(':memory:');
    await store.save(at('proposed'), 0);
    await store.save(at('proposed', 'c-2'), 0);

    expect(await store.save(at('approved'), 1)).toEqual({ current: at('approved'), revision: 2 });
    expect(await store.save(at('applied'), 2)).toEqual({ current: at('applied'), revision: 3 });

    expect(await store.read('c-1')).toEqual({ current: at('applied'), revision: 3 });
    expect(await store.read('c-2')).toEqual({ current: at('proposed', 'c-2'), revision: 1 });
  });

  test('of two who move the same case only one gets there', async () => {
    using store = sqliteStore(':memory:');
    await store.save(at('proposed'), 0);

    const [first, second] = await Promise.all([store.save(at('approved'), 1), store.save(at('declined'), 1)]);

    expect(first?.revision).toBe(2);
    expect(second).toBeNull();
    expect((await store.read('c-1'))?.current.stage).toBe('approved');
  });

  test.each([0, 1, 3])('a case at its second revision is not moved from revision %i', async (revision) => {
    using store = sqliteStore(':memory:');
    await store.save(at('proposed'), 0);
    await store.save(at('approved'), 1);

    expect(await store.save(at('failed'), revision)).toBeNull();
    expect(await store.read('c-1')).toEqual({ current: at('approved'), revision: 2 });
  });

  test('a case that was never opened cannot be moved', async () => {
    using store = sqliteStore(':memory:');

    expect(await store.save(at('approved'), 1)).toBeNull();
    expect(await store.read('c-1')).toBeNull();
  });

  test('what is unfinished is what is at work, as it now is', async () => {
    using store = sqliteStore(':memory:');
    for (const stage of STAGES) await store.save(at(stage, stage), 0);
    await store.save(at('resolved', 'applied'), 1);
    await store.save(at('undone', 'undoing'), 1);
    await store.save(at('approved', 'proposed'), 1);

    const left = await store.unfinished();

    expect(left.toSorted((one, other) => one.current.id.localeCompare(other.current.id))).toEqual([
      { current: at('approved', 'approved'), revision: 1 },
      { current: at('approved', 'proposed'), revision: 2 },
    ]);
  });

  test.each(STAGES)('a case that is %s is carried on if it is at work, and only then', async (stage) => {
    using store = sqliteStore(':memory:');
    await store.save(at(stage), 0);

    expect((await store.unfinished()).map(({ current }) => current.stage)).toEqual(AT_WORK[stage] ? [stage] : []);
  });
});

describe('on disk', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'greenlight-store-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('everything is there when the bot starts again, and goes on from where it was', async () => {
    const file = join(folder, 'cases.sqlite');
    {
      using before = sqliteStore(file);
      await before.save(at('proposed'), 0);
      await before.save(at('approved'), 1);
    }

    using store = sqliteStore(file);

    expect(await store.unfinished()).toEqual([{ current: at('approved'), revision: 2 }]);
    expect(await store.save(at('applied'), 1)).toBeNull();
    expect(await store.save(at('applied'), 2)).toEqual({ current: at('applied'), revision: 3 });
  });

  test('two programs that share a file do not both move a case', async () => {
    const file = join(folder, 'cases.sqlite');
    using one = sqliteStore(file);
    using other = sqliteStore(file);
    await one.save(at('proposed'), 0);

    expect(await other.save(at('approved'), 1)).toMatchObject({ revision: 2 });
    expect(await one.save(at('declined'), 1)).toBeNull();
    expect((await one.read('c-1'))?.current.stage).toBe('approved');
  });
});
