import { type Chaos, chaos } from './run.ts';
import type { Extent } from './schedule.ts';

jest.setTimeout(180_000);

const SHORT: Omit<Extent, 'home' | 'instances'> = { seconds: 12, shops: 4, frozenSeconds: 4, kills: 0 };
const STORMS: readonly (readonly [seed: number, extent: Extent])[] = [
  [7, { ...SHORT, home: 'azurite', instances: 2 }],
  [8, { ...SHORT, home: 'sqlite', instances: 1 }],
];

let came: readonly Chaos[] = [];
beforeAll(async () => {
  came = await Promise.all(STORMS.map(([seed, extent]) => chaos(extent, seed, () => undefined)));
});

test.each(STORMS)('storm of seed %i: whatever fails, lies, is cut, frozen or full, all that must hold does', (seed) => {
  const { faults, counts } = came[STORMS.findIndex(([each]) => each === seed)] ?? { faults: ['none'], counts: {} };

  expect({ seed, faults }).toEqual({ seed, faults: [] });
  expect(counts).toMatchObject({ asked: SHORT.shops });
});
