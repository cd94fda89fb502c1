import { resolve } from '../../../services/cases/resolve.ts';
import { hence } from '../../helpers/evidence.ts';
import type { Answer } from '../../helpers/fake-azure.ts';
import { approved, BEHIND, DONE, LOOKED_FIRST, REFUSED } from './carrying-out.ts';
import { endOf, statesOf } from './room.ts';

describe('patience', () => {
  test('ends, and what is still not green is unresolved', async () => {
    const never = Array<Answer>(50).fill(REFUSED);
    const { azure, ports, waits, stored } = await approved(BEHIND, [DONE, ...never], { patience: 300 });

    const states = await statesOf(stored, ports);

    expect(waits).toEqual([1, 2, 4, 8, 15, 30, 60, 60, 60, 60]);
    expect(azure.time).toBe(hence(300 / 3600));
    expect(states.at(-1)).toMatchObject({
      stage: 'unresolved',
      stages: ['proposed', 'approved', 'applied', 'unresolved'],
      diagnosis: { colour: 'yellow', firstBroken: { rule: 'sync-overdue' } },
    });
  });

  test('is never overstayed: a look that would come too late is not waited for', async () => {
    const never = Array<Answer>(50).fill(REFUSED);
    const { ports, waits, stored } = await approved(BEHIND, [DONE, ...never], { patience: 299 });

    expect((await endOf(stored, ports)).stage).toBe('unresolved');
    expect(waits).toEqual([1, 2, 4, 8, 15, 30, 60, 60, 60]);
  });

  test('of none at all looks once', async () => {
    const { azure, ports, waits, stored, kinds } = await approved(BEHIND, [DONE, REFUSED], { patience: 0 });

    expect((await endOf(stored, ports)).stage).toBe('unresolved');
    expect(waits).toEqual([]);
    expect(azure.looks).toBe(LOOKED_FIRST + 1);
    expect(kinds()).toEqual(['add-access-policy', 'sync-certificate']);
  });

  test('counts from when the changes were made, and a restart does not lengthen it', async () => {
    const never = Array<Answer>(50).fill(REFUSED);
    const { azure, ports, waits, stored } = await approved(BEHIND, [DONE, ...never], { patience: 60 });
    for await (const { stage } of resolve(stored, ports)) if (stage === 'applied') break;
    azure.time = hence(50 / 3600);
    const left = await ports.store.read('c-1');

    const end = left && (await endOf(left, ports));

    expect(end?.stage).toBe('unresolved');
    expect(waits).toEqual([1, 2, 4]);
  });
});
