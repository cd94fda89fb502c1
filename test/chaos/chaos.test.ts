import { chaos } from './run.ts';
import type { Extent } from './schedule.ts';

jest.setTimeout(120_000);

const SHORT: Omit<Extent, 'home' | 'instances'> = { seconds: 15, shops: 4, frozenSeconds: 4, kills: 0 };

test.each([
  [7, { ...SHORT, home: 'azurite', instances: 2 }],
  [8, { ...SHORT, home: 'sqlite', instances: 1 }],
] as const)(
  'storm of seed %i: whatever fails, lies, is cut, frozen or full, nothing that must hold is broken',
  async (seed, extent) => {
    const { faults, counts } = await chaos(extent, seed, () => undefined);

    expect({ seed, faults }).toEqual({ seed, faults: [] });
    expect(counts.asked).toBe(SHORT.shops);
  },
);
