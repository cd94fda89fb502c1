import { type NotBegun, putLeftBehind } from '../../../services/cases/left-behind.ts';
import type { Case } from '../../../services/domain/case.ts';
import { caseAt } from '../../helpers/cases.ts';
import { fileStores, keep } from '../../helpers/stores.ts';

const BEGUN = { change: 0, at: '2026-11-23T09:01:00Z' };
const UNBEGUN = { ...caseAt.approved, begun: null, steps: [] };
const UNDOING = { ...caseAt.undoing, begun: null, undoSteps: [] };
const STEP = { change: 0, at: '2026-11-23T09:01:00Z', outcome: 'done', says: '', requestId: '' } as const;

/** What is in the queue after each of so many looks at a store with this case. */
async function looks(current: Case, count: number) {
  const { store, queue } = fileStores();
  await keep(store, current);
  let before: NotBegun = new Map();
  const found: (string | null)[] = [];
  for (let look = 0; look < count; look += 1) {
    before = await putLeftBehind(before, { store, queue });
    const claim = await queue.take(60);
    if (claim) await queue.done(claim);
    found.push(claim?.caseId ?? null);
  }
  return { found, before };
}

test.each([
  ['approved', UNBEGUN],
  ['to be taken back', UNDOING],
])('what is %s and not begun is put into the queue at each look but the first', async (_, current) => {
  expect((await looks(current, 3)).found).toEqual([null, current.id, current.id]);
});

test.each<[string, Case]>([
  ['approved, and is asking for its first change', { ...UNBEGUN, begun: BEGUN }],
  ['approved, and has made a change', { ...UNBEGUN, steps: [STEP] }],
  ['taken back, and is asking for the first change', { ...UNDOING, begun: BEGUN }],
  ['taken back, and has taken back a change', { ...UNDOING, undoSteps: [STEP] }],
  ['waiting for Azure', caseAt.applied],
  ['resolved', caseAt.resolved],
])('what is %s is left to whoever has it', async (_, current) => {
  const { found, before } = await looks(current, 2);

  expect(found).toEqual([null, null]);
  expect(before.size).toBe(0);
});

test('what has moved since the last look waits for another one', async () => {
  const { store, queue } = fileStores();
  await keep(store, UNBEGUN);
  const before = await putLeftBehind(new Map(), { store, queue });
  await keep(store, { ...UNBEGUN, locale: 'de' }, 1);

  const after = await putLeftBehind(before, { store, queue });

  expect(await queue.take(60)).toBeNull();
  expect([...after]).toEqual([[UNBEGUN.id, 2]]);
});
