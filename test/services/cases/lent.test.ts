import type { Mandate } from '../../../services/azure/gateway.ts';
import { mandateFor } from '../../../services/cases/mandate-for.ts';
import { mandatesInMemory } from '../../../services/cases/mandates.ts';
import { ownWorkFirst } from '../../../services/cases/own-work.ts';
import { BEN } from '../../helpers/cases.ts';
import { fileStores } from '../../helpers/stores.ts';

const lentBy = (personId: string): Mandate => ({ personId, token: async () => 'a token' });
const LENT = lentBy(BEN.id);
const LATER = lentBy('cleo');

/** Two processes at one queue, the first of which people have lent mandates, and a clock. */
function processes() {
  let now = Date.parse('2026-11-23T09:00:00Z');
  const { queue } = fileStores(':memory:', () => now);
  const mandates = mandatesInMemory();
  const here = ownWorkFirst(queue, mandates);
  const pass = (seconds: number) => {
    now += seconds * 1000;
  };
  return { here, there: queue, mandates, pass };
}

describe('a mandate', () => {
  test('is kept for its case alone, the last one in place of the one before', () => {
    const mandates = mandatesInMemory();
    mandates.keep('c-1', LENT);
    mandates.keep('c-2', LENT);
    mandates.keep('c-1', LATER);

    expect([mandates.of('c-1'), mandates.of('c-2'), mandates.of('c-3')]).toEqual([LATER, LENT, null]);
    mandates.forget('c-1');
    expect([mandates.of('c-1'), mandates.of('c-2')]).toEqual([null, LENT]);
  });

  test('is let go of, the oldest first, where there are more than five hundred', () => {
    const mandates = mandatesInMemory();
    for (let place = 0; place < 500; place += 1) mandates.keep(`c-${place}`, LENT);
    mandates.keep('c-0', LATER);
    expect([mandates.of('c-0'), mandates.of('c-1')]).toEqual([LATER, LENT]);

    mandates.keep('c-500', LENT);

    expect([mandates.of('c-0'), mandates.of('c-1'), mandates.of('c-2')]).toEqual([LATER, null, LENT]);
  });

  test('that is gone is told by a name that telemetry can count, and no request to quote', () => {
    const decided = { id: 'c-1', decidedBy: BEN, actsAs: 'decider' } as const;

    expect(() => mandateFor(decided, mandatesInMemory())).toThrow(
      expect.objectContaining({ code: 'SignInGone', requestId: '' }),
    );
  });
});

describe('a case with a mandate', () => {
  test('is taken where it was lent, before anything else, and by nobody else', async () => {
    const { here, there, mandates } = processes();
    await here.put('c-0');
    mandates.keep('c-1', LENT);
    await here.put('c-1');

    expect((await here.take(60))?.caseId).toBe('c-1');
    expect((await there.take(60))?.caseId).toBe('c-0');
    expect(await there.take(60)).toBeNull();
  });

  test('is taken once', async () => {
    const { here, mandates } = processes();
    mandates.keep('c-1', LENT);
    await here.put('c-1');

    expect((await here.take(60))?.caseId).toBe('c-1');
    expect(await here.take(60)).toBeNull();
  });

  test('that somebody else has by now is put in for whoever is next', async () => {
    const { here, there, mandates } = processes();
    await there.put('c-1');
    const theirs = await there.take(60);
    mandates.keep('c-1', LENT);

    await here.put('c-1');
    expect(await here.take(60)).toBeNull();
    if (theirs) await there.done(theirs);

    expect((await here.take(60))?.caseId).toBe('c-1');
  });

  test('that was lost to another while it lay here is not taken, and what was lent for it is forgotten', async () => {
    const { here, there, mandates, pass } = processes();
    mandates.keep('c-1', LENT);
    mandates.keep('c-2', LENT);
    await here.put('c-1');
    pass(30);
    await here.put('c-2');
    pass(31);
    expect((await there.take(60))?.caseId).toBe('c-1');

    expect((await here.take(60))?.caseId).toBe('c-2');

    expect([mandates.of('c-1'), mandates.of('c-2')]).toEqual([null, LENT]);
  });

  test('keeps its mandate as long as it is kept, and no longer', async () => {
    const { here, there, mandates, pass } = processes();
    mandates.keep('c-1', LENT);
    await here.put('c-1');
    const claim = await here.take(60);
    if (!claim) throw new Error('it is there');
    pass(59);
    expect(await here.keep(claim, 60)).toBe(true);
    expect(mandates.of('c-1')).toBe(LENT);

    pass(61);
    await there.take(60);

    expect(await here.keep(claim, 60)).toBe(false);
    expect(mandates.of('c-1')).toBeNull();
  });

  test('is carried on by a mandate that was lent while it lay in the queue of all', async () => {
    const { here, mandates } = processes();
    await here.put('c-1');
    mandates.keep('c-1', LENT);
    const claim = await here.take(60);
    if (!claim) throw new Error('it is there');

    await here.done(claim);

    expect(mandates.of('c-1')).toBeNull();
    expect(await here.take(60)).toBeNull();
  });

  test('leaves alone what was lent for a later decision on the same case', async () => {
    const { here, mandates } = processes();
    mandates.keep('c-1', LENT);
    await here.put('c-1');
    const claim = await here.take(60);
    if (!claim) throw new Error('it is there');

    mandates.keep('c-1', LATER);
    await here.done(claim);

    expect(mandates.of('c-1')).toBe(LATER);
  });
});
