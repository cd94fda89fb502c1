import { eventually } from '../../../helpers/stores.ts';
import type { Open } from './open.ts';

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
