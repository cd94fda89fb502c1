import { lettingGo } from '../../bot/letting-go.ts';
import type { LetGo } from '../../services/index.ts';
import { caseAt } from '../helpers/cases.ts';
import { fileStores, keep } from '../helpers/stores.ts';

const DAY = 86_400_000;
const START = Date.parse('2027-03-01T00:00:00Z');

/** Two instances on one store, whose clock is moved by hand, and what they let go. */
function twoInstances() {
  let now = START;
  const stores = fileStores(':memory:', () => now);
  const gone: LetGo[] = [];
  const faults: unknown[] = [];
  const ticks: (() => void)[] = [];
  const instance = () =>
    lettingGo({
      ports: { turns: stores.turns, now: () => new Date(now).toISOString(), wait: async () => undefined },
      past: stores.past,
      retention: { caseDays: 90, auditDays: 400 },
      every: (_seconds, tick) => {
        ticks.push(tick);
        return () => void ticks.splice(ticks.indexOf(tick), 1);
      },
      onLetGo: (what) => void gone.push(what),
      onFault: (error) => void faults.push(error),
    });
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };
  return { stores, gone, faults, ticks, pass, one: instance(), other: instance() };
}

test('what is too old is let go once a day, by one of several instances', async () => {
  const { stores, gone, faults, ticks, pass, one, other } = twoInstances();
  await keep(stores.store, { ...caseAt.resolved, id: 'c-1' });

  one.start();
  other.start();
  await Promise.all([one.idle(), other.idle()]);
  expect(gone).toEqual([expect.objectContaining({ cases: 1, lines: 0 })]);

  await keep(stores.store, { ...caseAt.resolved, id: 'c-2' });
  pass(DAY / 2);
  for (const tick of [...ticks]) tick();
  await Promise.all([one.idle(), other.idle()]);
  expect(gone).toHaveLength(1);

  pass(DAY);
  for (const tick of [...ticks]) tick();
  await Promise.all([one.idle(), other.idle()]);
  expect(gone).toHaveLength(2);
  expect(faults).toEqual([]);
});

test('whoever is told to stop lets nothing more go, and leaves it to another', async () => {
  const { stores, gone, ticks, pass, one, other } = twoInstances();
  await keep(stores.store, { ...caseAt.resolved, id: 'c-1' });

  one.start();
  one.stop();
  await one.idle();
  expect([gone, ticks]).toEqual([[], []]);

  pass(DAY / 100);
  other.start();
  await other.idle();
  expect(gone).toHaveLength(1);
});

test('a store that breaks is told of, and asked again', async () => {
  const { stores, faults, one } = twoInstances();
  await stores[Symbol.asyncDispose]();

  one.start();
  await one.idle();

  expect(faults).toHaveLength(1);
});
