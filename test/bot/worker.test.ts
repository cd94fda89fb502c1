import { caseCard } from '../../cards/case-card.ts';
import { caseAt, NOW } from '../helpers/cases.ts';
import { inEnglish } from '../helpers/english.ts';
import { keep } from '../helpers/stores.ts';
import { ends, given, putToWork, THREAD, working } from './working.ts';

test('a case that is put to work is carried on once, and is done with', async () => {
  const carried: string[] = [];
  const { worker, ports } = working(async function* (stored, given) {
    carried.push(stored.current.id);
    yield* ends(stored, given);
  });
  await putToWork(ports, 'c-1');
  await putToWork(ports, 'c-2');

  worker.nudge();
  worker.nudge();
  await worker.idle();

  expect(carried.toSorted()).toEqual(['c-1', 'c-2']);
  expect(await ports.queue.take(60)).toBeNull();
});

test('what was left behind is found by the next look, every few seconds', async () => {
  const { worker, ports, ticks } = working(ends);
  worker.start();
  await worker.idle();
  await putToWork(ports);

  expect(ticks.map(({ seconds }) => seconds)).toEqual([5]);
  ticks[0]?.tick();
  await worker.idle();

  expect((await ports.store.read('c-1'))?.current.stage).toBe('resolved');
});

test('work that breaks is shown, comes back when its claim has run out, and is given up after five attempts', async () => {
  const { time, ports } = given();
  let attempts = 0;
  const { worker, faults } = working(async function* () {
    attempts += 1;
    yield caseCard(caseAt.approved, NOW);
    throw new TypeError('a bug');
  }, ports);
  await putToWork(ports);

  for (let round = 0; round < 8; round += 1) {
    worker.nudge();
    await worker.idle();
    time.now += 61_000;
  }

  expect(attempts).toBe(6);
  expect(faults).toHaveLength(6);
  expect(inEnglish((await ports.store.read('c-1'))?.current)).toMatchObject({
    stage: 'failed',
    fault: 'It broke the work 5 times, and is given up.',
  });
  expect(await ports.queue.take(60)).toBeNull();
});

test('a claim is kept while the work goes on, and work whose claim was lost goes no further', async () => {
  const { time, ports } = given();
  const steps: string[] = [];
  let next: () => void = () => undefined;
  const { worker, ticks } = working(async function* (stored) {
    for (const step of ['one', 'two', 'three']) {
      steps.push(step);
      yield caseCard(stored.current, NOW);
      await new Promise<void>((resolve) => {
        next = resolve;
      });
    }
  }, ports);
  await putToWork(ports);
  worker.nudge();
  await turns();

  time.now += 59_000;
  ticks.find(({ seconds }) => seconds === 20)?.tick();
  await turns();
  time.now += 59_000;
  expect(await ports.queue.take(60)).toBeNull();
  time.now += 2_000;
  const other = await ports.queue.take(60);
  ticks.find(({ seconds }) => seconds === 20)?.tick();
  await turns();
  next();
  await worker.idle();

  expect(other).toMatchObject({ caseId: 'c-1', attempts: 2 });
  expect(steps).toEqual(['one', 'two']);
  expect(other && (await ports.queue.keep(other, 60))).toBe(true);
  expect(ticks).toEqual([]);
});

test('a case that has ended is shown once more and taken out of the queue, and so is one that is not there', async () => {
  const shown: string[] = [];
  const { worker, ports, faults } = working(async function* ({ current }) {
    shown.push(current.id);
    yield caseCard(current, NOW);
  });
  await keep(ports.store, { ...caseAt.resolved, id: 'over', shownAt: THREAD });
  await ports.queue.put('over');
  await ports.queue.put('never was');

  worker.nudge();
  await worker.idle();

  expect(shown).toEqual(['over']);
  expect(await ports.queue.take(60)).toBeNull();
  expect(faults).toEqual([]);
});

test('a worker that was stopped finishes what it has, and takes nothing more', async () => {
  const { worker, ports } = working(ends);
  await putToWork(ports, 'c-1');
  worker.nudge();

  worker.stop();
  await worker.idle();
  await putToWork(ports, 'c-2');
  worker.nudge();
  await worker.idle();

  expect((await ports.store.read('c-2'))?.current.stage).toBe('approved');
});

/** Lets everything that waits for nothing but its turn have it. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}

test('what is put back is another worker’s at once, as if nobody had tried, and no further step of it is done here', async () => {
  const { ports } = given();
  const steps: string[] = [];
  const [begun, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const { worker } = working(async function* (stored) {
    yield caseCard(stored.current, NOW);
    begun.resolve();
    await goOn.promise;
    steps.push('the step in hand');
    yield caseCard(stored.current, NOW);
    steps.push('a further step');
  }, ports);
  await putToWork(ports);
  worker.nudge();
  await begun.promise;

  worker.stop();
  await worker.putBack();
  expect(await ports.queue.take(60)).toMatchObject({ caseId: 'c-1', attempts: 1 });
  goOn.resolve();
  await worker.idle();

  expect(steps).toEqual(['the step in hand']);
  expect((await ports.store.read('c-1'))?.current.stage).toBe('approved');
  expect(await ports.queue.take(60)).toBeNull();
});
