import { queueAge } from '../../../bot/telemetry/queue-age.ts';
import type { Case, Stored } from '../../../services/index.ts';
import { caseAt } from '../../helpers/cases.ts';

const NOW = '2026-11-23T10:00:00.000Z';

function over(cases: readonly Case[]) {
  const world = { milliseconds: 0, looks: 0 };
  const unfinished = async (): Promise<readonly Stored[]> => {
    world.looks += 1;
    return cases.map((current) => ({ current, revision: 1 }));
  };
  return { world, age: queueAge({ unfinished }, { clock: () => world.milliseconds, now: () => NOW }) };
}

const approved = { ...caseAt.approved, decidedAt: '2026-11-23T09:58:00.000Z', begun: null, steps: [] } as const;
const undoing = { ...caseAt.undoing, undoneAt: '2026-11-23T09:59:00.000Z', begun: null, undoSteps: [] } as const;

test('nothing waits where nothing is decided, or somebody is at it', async () => {
  const begun = { ...approved, begun: { change: 0, at: NOW } };

  expect(await over([]).age()).toBe(0);
  expect(await over([begun, caseAt.applied]).age()).toBe(0);
});

test('the case that was decided on first tells how old the queue is, a fix or an undo', async () => {
  expect(await over([undoing]).age()).toBe(60);
  expect(await over([undoing, approved]).age()).toBe(120);
});

test('the store is not asked as often as it is looked at', async () => {
  const { world, age } = over([approved]);

  await age();
  world.milliseconds = 15_000;
  await age();
  expect(world.looks).toBe(1);

  world.milliseconds = 15_001;
  await age();
  expect(world.looks).toBe(2);
});
