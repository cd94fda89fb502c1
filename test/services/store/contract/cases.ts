import type { Case, Stage } from '../../../../services/domain/case.ts';
import { STAGES } from '../../../../services/domain/case.ts';
import { caseAt } from '../../../helpers/cases.ts';
import { keep } from '../../../helpers/stores.ts';
import type { Open } from './open.ts';

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

/** What every store has to do, whatever it is made of. */
export function keepsCases(open: Open): void {
  test('a case is read as it was saved', async () => {
    await using stores = await open(() => 0);

    expect(await keep(stores.store, at('proposed'))).toEqual({ current: at('proposed'), revision: 1 });
    expect(await stores.store.read('c-1')).toEqual({ current: at('proposed'), revision: 1 });
  });

  test.each(STAGES)(
    'a case that is %s loses nothing in the store, and is carried on only if it is at work',
    async (stage) => {
      await using stores = await open(() => 0);
      const shown = {
        ...at(stage),
        shownAt: { conversation: 'Ünïcode 😀', activity: "a'1", long: '€'.repeat(90_000) },
      };

      await keep(stores.store, shown);

      expect((await stores.store.read('c-1'))?.current).toEqual(shown);
      expect((await stores.store.unfinished()).map(({ current }) => current.stage)).toEqual(
        AT_WORK[stage] ? [stage] : [],
      );
    },
  );

  test.each(['c-2', "c-1' OR '1'='1", 'c/1\\#?', ''])('a case that nobody saved is none: %s', async (id) => {
    await using stores = await open(() => 0);
    await keep(stores.store, at('proposed'));

    expect(await stores.store.read(id)).toBeNull();
  });

  test('a case moves on, and its revision with it; another case stays', async () => {
    await using stores = await open(() => 0);
    await keep(stores.store, at('proposed'));
    await keep(stores.store, at('proposed', 'c-2'));

    expect(await keep(stores.store, at('approved'), 1)).toEqual({ current: at('approved'), revision: 2 });
    expect(await keep(stores.store, at('applied'), 2)).toEqual({ current: at('applied'), revision: 3 });

    expect(await stores.store.read('c-1')).toEqual({ current: at('applied'), revision: 3 });
    expect(await stores.store.read('c-2')).toEqual({ current: at('proposed', 'c-2'), revision: 1 });
  });

  test.each([0, 1, 3])(
    'a case at its second revision is not moved from revision %i, and nothing is told of it',
    async (revision) => {
      await using stores = await open(() => 0);
      await keep(stores.store, at('proposed'));
      await keep(stores.store, at('approved'), 1);

      expect(await keep(stores.store, at('failed'), revision)).toBeNull();
      expect(await stores.store.read('c-1')).toEqual({ current: at('approved'), revision: 2 });
      expect(await Array.fromAsync(stores.store.audit())).toHaveLength(2);
    },
  );

  test('the cases of a thread are told as they are now, the newest first, and those of no other', async () => {
    await using stores = await open(() => 0);
    const asked = (id: string, thread: string, minute: number): Case => ({
      ...at('proposed', id),
      thread,
      openedAt: `2026-11-23T09:${String(minute).padStart(2, '0')}:00Z`,
    });
    const root = '19:room@thread.tacv2;messageid=1';
    await keep(stores.store, asked('c-9', root, 1));
    await keep(stores.store, asked('c-5', `${root}0`, 2));
    await keep(stores.store, asked('c-1', root, 3));
    await keep(stores.store, asked('c-7', root, 11));
    await keep(stores.store, { ...asked('c-9', root, 1), stage: 'diagnosed' } as Case, 1);
    await keep(stores.store, asked('c-8', root, 12), 7);

    const found = await Array.fromAsync(stores.store.inThread(root));

    expect(found.map(({ current, revision }) => [current.id, revision, current.stage])).toEqual([
      ['c-7', 1, 'proposed'],
      ['c-1', 1, 'proposed'],
      ['c-9', 2, 'diagnosed'],
    ]);
    expect(await Array.fromAsync(stores.store.inThread('19:room@thread.tacv2'))).toEqual([]);
  });

  test('a case that was never opened cannot be moved', async () => {
    await using stores = await open(() => 0);

    expect(await keep(stores.store, at('approved'), 1)).toBeNull();
    expect(await stores.store.read('c-1')).toBeNull();
    expect(await stores.store.unfinished()).toEqual([]);
  });

  test('what is unfinished is what is at work, as it now is', async () => {
    await using stores = await open(() => 0);
    for (const stage of STAGES) await keep(stores.store, at(stage, stage));
    await keep(stores.store, at('resolved', 'applied'), 1);
    await keep(stores.store, at('undone', 'undoing'), 1);
    await keep(stores.store, at('approved', 'proposed'), 1);

    const left = await stores.store.unfinished();

    expect(left.toSorted((one, other) => one.current.id.localeCompare(other.current.id))).toEqual([
      { current: at('approved', 'approved'), revision: 1 },
      { current: at('approved', 'proposed'), revision: 2 },
    ]);
  });

  test('of many who move one case at once, through two doors, only one gets there', async () => {
    await using one = await open(() => 0, 'shared');
    await using other = await open(() => 0, 'shared');
    await keep(one.store, at('proposed'));

    const saved = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        keep((index % 2 ? one : other).store, at(index % 3 ? 'approved' : 'declined'), 1),
      ),
    );

    expect(saved.filter((each) => each !== null)).toHaveLength(1);
    expect((await other.store.read('c-1'))?.revision).toBe(2);
    expect(await Array.fromAsync(one.store.audit())).toHaveLength(2);
  });
}
