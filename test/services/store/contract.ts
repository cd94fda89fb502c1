import { hashOf } from '../../../services/domain/audit.ts';
import { firstBroken } from '../../../services/domain/audit-check.ts';
import type { Case, Stage } from '../../../services/domain/case.ts';
import { STAGES } from '../../../services/domain/case.ts';
import { STORE_STEPS } from '../../../services/domain/examined.ts';
import type { Stores } from '../../../services/store/stores.ts';
import { caseAt } from '../../helpers/cases.ts';
import { eventually, keep, opened } from '../../helpers/stores.ts';

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

/** Opens stores of their own for one test, by a clock in milliseconds; opened twice with one name they share what is kept. */
export type Open = (clock: () => number, name?: string) => Promise<Stores>;

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

/** What every audit has to do. */
export function keepsAudit(open: Open): void {
  test('every move and every refusal is one line, chained to the one before', async () => {
    await using stores = await open(() => 0);
    await keep(stores.store, at('proposed'));
    await stores.store.record({ ...opened(at('proposed')), event: 'refused', outcome: 'four-eyes' });
    await keep(stores.store, at('approved'), 1);

    const lines = await Array.fromAsync(stores.store.audit());

    expect(lines.map(({ seq, event, outcome }) => [seq, event, outcome])).toEqual([
      [1, 'opened', ''],
      [2, 'refused', 'four-eyes'],
      [3, 'opened', ''],
    ]);
    expect(lines.map(({ previous }) => previous)).toEqual(['', lines[0]?.hash, lines[1]?.hash]);
    for (const line of lines) expect(line.hash).toBe(hashOf(line));
    expect(await firstBroken(lines)).toBeNull();
  });

  test('the audit is read from any line on, and over more than a page', async () => {
    await using stores = await open(() => 0);
    for (let count = 0; count < 1_100; count += 1) await stores.store.record(opened(at('proposed', `c-${count}`)));

    expect(await Array.fromAsync(stores.store.audit(1_098))).toMatchObject([
      { caseId: 'c-1098' },
      { caseId: 'c-1099' },
    ]);
    expect(await Array.fromAsync(stores.store.audit(1_100))).toEqual([]);
    const all = await Array.fromAsync(stores.store.audit());
    expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: 1_100 }, (_, index) => index + 1));
  });

  test('many who write at once, through two doors, make one chain without a gap', async () => {
    await using one = await open(() => 0, 'shared');
    await using other = await open(() => 0, 'shared');

    await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        const { store } = index % 2 ? one : other;
        return index % 4 < 2
          ? keep(store, at('proposed', `c-${index}`))
          : store.record(opened(at('proposed', `c-${index}`)));
      }),
    );

    const lines = await Array.fromAsync(one.store.audit());
    expect(lines).toHaveLength(40);
    expect(await firstBroken(lines)).toBeNull();
  });
}

/** What every queue has to do. */
export function queuesWork(open: Open): void {
  const MINUTE = 60_000;

  test('what is put in is taken once, and is gone when it is done', async () => {
    await using stores = await open(() => 0);
    await stores.queue.put('c-1');

    const claim = await stores.queue.take(60);
    expect(claim).toMatchObject({ caseId: 'c-1', attempts: 1 });
    expect(await stores.queue.take(60)).toBeNull();
    if (claim) await stores.queue.done(claim);

    expect(await stores.queue.take(60)).toBeNull();
  });

  test('that the queue can be reached is found out without taking anything', async () => {
    await using stores = await open(() => 0);
    await stores.queue.reach();
    await stores.queue.put('c-1');
    await stores.queue.reach();

    expect(await stores.queue.take(60)).toMatchObject({ caseId: 'c-1', attempts: 1 });
  });

  test('a case that is put in twice is one worker’s all the same', async () => {
    await using stores = await open(() => 0);
    await stores.queue.put('c-1');
    await stores.queue.put('c-1');

    expect(await stores.queue.take(60)).toMatchObject({ caseId: 'c-1' });
    await stores.queue.put('c-1');
    expect(await stores.queue.take(60)).toBeNull();
  });

  test('a case that is put in while it is worked at comes again when that work is done', async () => {
    await using stores = await open(() => 0);
    await stores.queue.put('c-1');
    const first = await stores.queue.take(2);
    await stores.queue.put('c-1');

    if (first) await stores.queue.done(first);

    expect(await eventually(() => stores.queue.take(60))).toMatchObject({ caseId: 'c-1', attempts: 1 });
  });

  test('a case that was done can be put in again', async () => {
    await using stores = await open(() => 0);
    await stores.queue.put('c-1');
    const first = await stores.queue.take(60);
    if (first) await stores.queue.done(first);

    await stores.queue.put('c-1');

    expect(await stores.queue.take(60)).toMatchObject({ caseId: 'c-1', attempts: 1 });
  });

  test('a claim that runs out lets another worker take the case, and the first has lost it', async () => {
    let now = 0;
    await using stores = await open(() => now, 'claims');
    await using other = await open(() => now, 'claims');
    await stores.queue.put('c-1');
    const first = await stores.queue.take(2);
    if (!first) throw new Error('it is there to be taken');

    now += MINUTE;
    const second = await eventually(() => other.queue.take(60));

    expect(second).toMatchObject({ caseId: 'c-1', attempts: 2 });
    expect(await stores.queue.keep(first, 60)).toBe(false);
    await stores.queue.done(first);
    expect(second && (await other.queue.keep(second, 60))).toBe(true);
  });

  test('a claim that is kept is nobody else’s', async () => {
    let now = 0;
    await using stores = await open(() => now, 'kept');
    await using other = await open(() => now, 'kept');
    await stores.queue.put('c-1');
    const claim = await stores.queue.take(2);
    if (!claim) throw new Error('it is there to be taken');

    expect(await stores.queue.keep(claim, 120)).toBe(true);
    now += MINUTE;

    expect(await other.queue.take(60)).toBeNull();
    expect(await stores.queue.keep(claim, 120)).toBe(true);
  });

  test('what is put in as one’s own is nobody else’s until the claim runs out', async () => {
    let now = 0;
    await using stores = await open(() => now, 'own');
    await using other = await open(() => now, 'own');

    const claim = await stores.queue.putOwn('c-1', 2);
    expect(claim).toMatchObject({ caseId: 'c-1', attempts: 1 });
    expect(await other.queue.take(60)).toBeNull();
    expect(claim && (await stores.queue.keep(claim, 2))).toBe(true);

    now += MINUTE;
    expect(await eventually(() => other.queue.take(60))).toMatchObject({ caseId: 'c-1', attempts: 2 });
    expect(claim && (await stores.queue.keep(claim, 60))).toBe(false);
  });

  test('what another has cannot be put in as one’s own, and what nobody has can', async () => {
    await using stores = await open(() => 0, 'own-again');
    await stores.queue.put('c-1');
    const first = await stores.queue.take(60);

    expect(await stores.queue.putOwn('c-1', 60)).toBeNull();
    if (first) await stores.queue.done(first);
    const own = await stores.queue.putOwn('c-1', 60);

    expect(own).toMatchObject({ caseId: 'c-1' });
    if (own) await stores.queue.done(own);
    expect(await stores.queue.take(60)).toBeNull();
  });

  test('of many who take at once each case is one worker’s', async () => {
    await using one = await open(() => 0, 'many');
    await using other = await open(() => 0, 'many');
    for (let count = 0; count < 10; count += 1) await one.queue.put(`c-${count}`);

    const claims = await Promise.all(
      Array.from({ length: 30 }, (_, index) => (index % 2 ? one : other).queue.take(60)),
    );

    const taken = claims.flatMap((claim) => claim?.caseId ?? []);
    expect(taken).toHaveLength(10);
    expect(new Set(taken).size).toBe(10);
  });
}

/** What every note of who was greeted has to do. */
export function greetsOnce(open: Open): void {
  test('a conversation is greeted once, through whichever door, and after a restart too', async () => {
    await using one = await open(() => 0, 'greeted');
    {
      await using other = await open(() => 0, 'greeted');
      const greeted = await Promise.all(
        Array.from({ length: 10 }, (_, index) => (index % 2 ? one : other).greeted.add('19:room@thread.v2')),
      );

      expect(greeted.filter(Boolean)).toHaveLength(1);
    }
    await using again = await open(() => 0, 'greeted');
    expect(await again.greeted.add('19:room@thread.v2')).toBe(false);
    expect(await again.greeted.add('a:1/#?%')).toBe(true);
  });

  test('a conversation that the bot has left is greeted anew when it comes back', async () => {
    await using stores = await open(() => 0);
    await stores.greeted.add('19:room@thread.v2');
    await stores.greeted.add('19:other@thread.v2');

    await stores.greeted.remove('19:room@thread.v2');
    await stores.greeted.remove('19:never@thread.v2');

    expect(await stores.greeted.add('19:room@thread.v2')).toBe(true);
    expect(await stores.greeted.add('19:other@thread.v2')).toBe(false);
  });
}

/** What every store has to tell of itself. */
export function examinesItself(open: Open): void {
  test('a store tells each part of it that works, and leaves nothing behind', async () => {
    await using stores = await open(() => 0);
    await keep(stores.store, at('approved'));

    for (const _ of [1, 2]) expect(await Array.fromAsync(stores.examine())).toEqual([...STORE_STEPS]);

    expect(await stores.queue.take(60)).toBeNull();
    expect(await Array.fromAsync(stores.rooms.all())).toEqual([]);
    expect((await stores.store.unfinished()).map(({ current }) => current.id)).toEqual(['c-1']);
    expect(await Array.fromAsync(stores.store.audit())).toHaveLength(1);
  });
}
