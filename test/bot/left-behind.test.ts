import { leftBehind } from '../../bot/left-behind.ts';
import { caseAt } from '../helpers/cases.ts';
import { fileStores, keep } from '../helpers/stores.ts';

/** What was approved a moment ago. */
const APPROVED = { ...caseAt.approved, begun: null, steps: [] };

/** An instance that looks whenever the test says so. */
function instance() {
  let now = Date.parse('2026-11-23T09:00:00Z');
  const { store, queue, turns } = fileStores(':memory:', () => now);
  const faults: unknown[] = [];
  const ticks = new Set<() => void>();
  const behind = leftBehind({
    ports: { store, queue, turns },
    every: (_seconds, look) => {
      ticks.add(look);
      return () => ticks.delete(look);
    },
    onFault: (error) => void faults.push(error),
  });
  const look = async () => {
    now += 60_000;
    for (const tick of [...ticks]) tick();
    await behind.idle();
  };
  behind.start();
  return { store, queue, faults, look, behind };
}

test('what was approved and never got into the queue is put there at the second look', async () => {
  const { store, queue, look, faults } = instance();
  await keep(store, APPROVED);

  await look();
  expect(await queue.take(60)).toBeNull();
  await look();

  expect((await queue.take(60))?.caseId).toBe(APPROVED.id);
  expect(faults).toEqual([]);
});

test('what is being taken back and never got into the queue is put there too', async () => {
  const { store, queue, look } = instance();
  await keep(store, { ...caseAt.undoing, begun: null, undoSteps: [] });

  await look();
  await look();

  expect((await queue.take(60))?.caseId).toBe(caseAt.undoing.id);
});

test.each([
  ['has begun', { ...APPROVED, begun: { change: 0, at: '2026-11-23T09:01:00Z' } }],
  ['waits for Azure', caseAt.applied],
  ['is over', caseAt.resolved],
])('what %s is left to whoever has it', async (_name, current) => {
  const { store, queue, look } = instance();
  await keep(store, current);

  await look();
  await look();

  expect(await queue.take(60)).toBeNull();
});

test('a store that is away is told, and looked at again', async () => {
  const { store, queue, look, faults } = instance();
  const read = store.unfinished;
  await keep(store, APPROVED);
  await look();

  Object.assign(store, { unfinished: () => Promise.reject(new Error('the store is away')) });
  await look();
  Object.assign(store, { unfinished: read });
  await look();

  expect(faults).toEqual([new Error('the store is away')]);
  expect((await queue.take(60))?.caseId).toBe(APPROVED.id);
});

test('whoever is told to stop puts nothing there any more', async () => {
  const { store, queue, look, behind } = instance();
  await keep(store, APPROVED);
  await look();

  behind.stop();
  await look();

  expect(await queue.take(60)).toBeNull();
});
