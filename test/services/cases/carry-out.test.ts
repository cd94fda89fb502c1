import type { ApprovedCase } from '../../../services/domain/case.ts';
import type { Change } from '../../../services/domain/change.ts';
import { later } from '../../../services/domain/instant.ts';
import { inEnglish } from '../../helpers/english.ts';
import { healthy } from '../../helpers/evidence.ts';
import { approved, LOOKED_FIRST, stepsOf } from './carrying-out.ts';
import { endOf, leftAfter, stagesOf, statesOf } from './room.ts';

describe('work that was begun before a restart', () => {
  /** The bot ends after so many yields of a case at work, and starts again. */
  async function endedAfter(yields: number) {
    const given = await approved();
    return { ...given, left: await leftAfter(yields, given.stored, given.ports) };
  }

  test('looks first where nothing was done yet', async () => {
    const { azure, ports, left } = await endedAfter(1);
    azure.change(healthy);

    expect((await endOf(left, ports)).stage).toBe('overtaken');
    expect(azure.applied).toEqual([]);
  });

  test('is carried on from its next change: what is done is not done again, nor taken for overtaken', async () => {
    const { azure, ports, left, kinds } = await endedAfter(3);
    expect(stepsOf(left.current)).toHaveLength(1);

    const states = await statesOf(left, ports);

    expect(stagesOf(states)).toEqual(['approved', 'approved', 'approved', 'applied', 'resolved']);
    expect(kinds()).toEqual(['add-access-policy', 'sync-certificate']);
    expect(azure.looks).toBe(LOOKED_FIRST + 1);
  });

  test.each([
    ['the first change', 2],
    ['the second change', 4],
  ])('asks for %s again where it had been begun, and a look says that it was not made', async (_, yields) => {
    const { azure, ports, left, kinds } = await endedAfter(yields);

    expect(await endOf(left, ports)).toMatchObject({ stage: 'resolved', begun: null });
    expect(kinds()).toEqual(['add-access-policy', 'sync-certificate']);
    expect(azure.looks).toBe(LOOKED_FIRST + 2);
  });

  test.each([
    ['the first change', 2],
    ['the second change', 4],
  ])('finds %s made, where Azure had taken it before the bot ended, and makes it no second time', async (_, yields) => {
    const { azure, ports, left, kinds } = await endedAfter(yields);
    const { plan, begun } = left.current as ApprovedCase;
    await azure.apply(plan.changes[begun?.change ?? 0] as Change);

    const end = await endOf(left, ports);

    expect(end.stage).toBe('resolved');
    expect(inEnglish(stepsOf(end))).toContainEqual(
      expect.objectContaining({ outcome: 'done', says: 'found made after the work had broken off' }),
    );
    expect(kinds()).toEqual(['add-access-policy', 'sync-certificate']);
  });

  test('does not take a change for made that it cannot see: it looks again, with patience', async () => {
    const { azure, ports, waits, left, kinds } = await endedAfter(2);
    azure.unseen = ['vault'];
    const blind = azure.looks;
    azure.meanwhile = (look) => {
      if (look > blind + 2) azure.unseen = [];
    };

    expect((await endOf(left, ports)).stage).toBe('resolved');
    expect(kinds()).toEqual(['add-access-policy', 'sync-certificate']);
    expect(waits.slice(0, 2)).toEqual([1, 2]);
  });

  test('fails where it can never see whether a change was made, and says so', async () => {
    const { azure, ports, left } = await endedAfter(2);
    azure.unseen = ['vault'];

    expect(inEnglish(await endOf(left, ports))).toMatchObject({
      stage: 'failed',
      fault: 'Azure could not be asked whether a change that was begun was made.',
    });
    expect(azure.applied).toEqual([]);
  });

  test('is only looked at where every change was made', async () => {
    const { ports, left, kinds } = await endedAfter(5);

    expect(stagesOf(await statesOf(left, ports))).toEqual(['approved', 'applied', 'resolved']);
    expect(kinds()).toEqual(['add-access-policy', 'sync-certificate']);
  });

  test('is only looked at where it waited', async () => {
    const { ports, left, kinds } = await endedAfter(6);

    expect(stagesOf(await statesOf(left, ports))).toEqual(['applied', 'resolved']);
    expect(kinds()).toEqual(['add-access-policy', 'sync-certificate']);
  });
});

describe('an approval', () => {
  test('that nobody began to carry out in time is worth nothing: nothing is looked at, nothing touched', async () => {
    const { azure, ports, stored } = await approved();
    azure.time = later((stored.current as ApprovedCase).executeBy, 1);

    expect(stagesOf(await statesOf(stored, ports))).toEqual(['approved', 'expired']);
    expect(azure.applied).toEqual([]);
    expect(azure.looks).toBe(LOOKED_FIRST - 1);
  });

  test('is good to its last second, and for work that was begun in time whenever that goes on', async () => {
    const { azure, ports, stored } = await approved();
    azure.time = (stored.current as ApprovedCase).executeBy;

    expect((await endOf(stored, ports)).stage).toBe('resolved');
  });
});
