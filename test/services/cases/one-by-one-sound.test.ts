import { giveUp } from '../../../services/cases/give-up.ts';
import type { Facts } from '../../../services/domain/evidence.ts';
import { healthy, MANAGED } from '../../helpers/evidence.ts';
import { vault, waitingFor } from '../../helpers/facts.ts';
import type { Answer } from '../../helpers/fake-azure.ts';
import { DONE, REFUSED } from './carrying-out.ts';
import { endOf, leftAfter } from './room.ts';
import { approvedAll, checksOf, inVault } from './vault-of-three.ts';

const TWO = [inVault(''), inVault('-2')];
/** Azure says that it is done, and nothing shows of it. */
const UNSEEN: Answer = { ...DONE, applied: false };

describe('one of several is not sound', () => {
  test('where its sync shows nothing, though nothing is wrong with it that was not before', async () => {
    const overdue: Partial<Facts> = waitingFor(72);
    const { end, asked } = await approvedAll([inVault('', overdue), inVault('-2', overdue)], {
      patience: 1,
      answers: [UNSEEN, UNSEEN],
    });

    const last = await end();

    expect(last.stage).toBe('unresolved');
    expect(checksOf(last)).toEqual([[0, 'yellow', false]]);
    expect(asked()).toEqual(['it', 'it']);
  });

  test('where its cause is found again, which another change would have to cure', async () => {
    const { azure, end, waits } = await approvedAll(TWO);
    azure.meanwhile = (look) => {
      if (look > 4)
        azure.change({ ...vault({ accessPolicies: [] }), principal: { ...healthy.principal, objectId: MANAGED } });
    };

    const last = await end();

    expect(last).toMatchObject({ stage: 'unresolved', diagnosis: { firstBroken: { rule: 'grant-missing' } } });
    expect(checksOf(last)).toEqual([[0, 'yellow', false]]);
    expect(waits).toEqual([]);
  });

  test('where its cause is gone, and its sync shows nothing yet', async () => {
    const waiting = { ...waitingFor(3), ...vault({ accessPolicies: [] }) };
    const { end } = await approvedAll([inVault('', waiting), inVault('-2', waiting)], {
      patience: 1,
      answers: [DONE, UNSEEN, UNSEEN],
    });

    const last = await end();

    expect(last).toMatchObject({ stage: 'unresolved', diagnosis: { colour: 'green' } });
    expect(checksOf(last)).toEqual([[0, 'green', false]]);
  });

  test('and then all of them are not, even where it is the last', async () => {
    const { end } = await approvedAll(TWO, {
      patience: 1,
      answers: [DONE, DONE, ...Array.from({ length: 9 }, () => REFUSED)],
    });

    const last = await end();

    expect(checksOf(last)).toEqual([
      [0, 'green', true],
      [1, 'yellow', false],
    ]);
    expect(last.stage).toBe('unresolved');
  });
});

describe('patience with one of several', () => {
  test('is counted from when its own sync was asked for, not from that of another', async () => {
    const { end, waits } = await approvedAll(TWO, {
      patience: 10,
      answers: [DONE, REFUSED, REFUSED, REFUSED, DONE, REFUSED, REFUSED, REFUSED],
    });

    expect((await end()).stage).toBe('resolved');
    expect(waits).toEqual([1, 2, 4, 1, 2, 4]);
  });

  test('is counted on over a restart', async () => {
    const { stored, ports, waits } = await approvedAll(TWO, {
      patience: 60,
      answers: [DONE, ...Array.from({ length: 20 }, () => REFUSED)],
    });
    const left = await leftAfter(5, stored, ports);
    await ports.wait(50);
    waits.length = 0;

    expect((await endOf(left, ports)).stage).toBe('unresolved');
    expect(waits).toEqual([1, 2, 4]);
  });
});

test('work that cannot be carried on is given up with its reason, and by nobody who has lost the case', async () => {
  const { stored, ports } = await approvedAll(TWO);

  const given = await giveUp(stored, 'nobody can carry this on', ports);

  expect(given?.current).toMatchObject({ stage: 'failed', fault: 'nobody can carry this on' });
  expect((await Array.fromAsync(ports.store.audit())).at(-1)).toMatchObject({ event: 'failed', requestId: '' });
  expect(await giveUp(stored, 'again', ports)).toBeNull();
});
