import { AzureUnreachable } from '../../../services/azure/gateway.ts';
import { boundTo, certificate, newest } from '../../helpers/facts.ts';
import type { Answer } from '../../helpers/fake-azure.ts';
import { DONE, FORBIDDEN, REFUSED } from './carrying-out.ts';
import { endOf, leftAfter, stagesOf, statesOf } from './room.ts';
import { approvedAll, BEHIND, checksOf, inVault } from './vault-of-three.ts';

const THREE = [inVault(''), inVault('-2'), inVault('-3')];
const ALL_ASKED = ['add-access-policy', 'it', 'it-2', 'it-3'];
/** Azure has taken a sync, and App Service has not got to it yet. */
const TAKEN: Answer = { ...DONE, applied: false };

test('what they share is made once, and each is synced and looked at before the next, the canary first', async () => {
  const { end, asked, looked, waits, azure } = await approvedAll(THREE);
  const order: string[] = [];
  azure.meanwhile = () => order.push(asked().at(-1) ?? 'nothing');

  const last = await end();

  expect(last).toMatchObject({ stage: 'resolved', diagnosis: { colour: 'green' } });
  expect(asked()).toEqual(ALL_ASKED);
  expect(looked()).toEqual(['it', 'it-2', 'it-3']);
  expect(order).toEqual(['nothing', 'nothing', 'nothing', 'it', 'it-2', 'it-3']);
  expect(waits).toEqual([]);
  expect(checksOf(last)).toEqual([
    [0, 'green', true],
    [1, 'green', true],
    [2, 'green', true],
  ]);
});

test('nothing that Azure shows afterwards is looked at for the verdict: each was looked at already', async () => {
  const { stored, ports, azure, looked } = await approvedAll(THREE);

  const states = await statesOf(stored, ports);

  expect(stagesOf(states).slice(-2)).toEqual(['applied', 'resolved']);
  expect(states.at(-2)).toMatchObject({ waiting: { since: ports.now(), until: ports.now() } });
  expect(looked()).toHaveLength(3);
  expect(azure.looks).toBe(9);
});

test('one that is refused for good ends it, and those behind it are not touched', async () => {
  const { end, asked, looked } = await approvedAll(THREE, { answers: [DONE, DONE, FORBIDDEN] });

  const last = await end();

  expect(last).toMatchObject({ stage: 'failed', fault: FORBIDDEN.says });
  expect(asked()).toEqual(ALL_ASKED.slice(0, 3));
  expect(looked()).toEqual(['it']);
  expect(checksOf(last)).toEqual([[0, 'green', true]]);
});

test('one that Azure would not take yet is asked again after each look, ever less often', async () => {
  const { end, asked, waits } = await approvedAll(THREE, { answers: [DONE, REFUSED, REFUSED] });

  const last = await end();

  expect(last.stage).toBe('resolved');
  expect(asked()).toEqual(['add-access-policy', 'it', 'it', 'it', 'it-2', 'it-3']);
  expect(waits).toEqual([1, 2]);
  expect('steps' in last && last.steps.map(({ change, outcome }) => [change, outcome])).toEqual([
    [0, 'done'],
    [1, 'refused-for-now'],
    [1, 'refused-for-now'],
    [1, 'done'],
    [2, 'done'],
    [3, 'done'],
  ]);
});

test('one that does not turn out sound while there is patience ends it, and the case is about that one', async () => {
  const { end, asked, looked, waits } = await approvedAll(THREE, {
    patience: 10,
    answers: [DONE, DONE, ...Array.from({ length: 9 }, () => REFUSED)],
  });

  const last = await end();

  expect(last.stage).toBe('unresolved');
  expect(new Set(asked())).toEqual(new Set(ALL_ASKED.slice(0, 3)));
  expect(checksOf(last)).toEqual([
    [0, 'green', true],
    [1, 'yellow', false],
  ]);
  expect(waits).toEqual([1, 2, 4]);
  expect(looked()).toEqual(['it', 'it-2', 'it-2', 'it-2', 'it-2']);
});

test('patience is counted from when a sync was first asked for, and lasts to its last second', async () => {
  const { end, waits } = await approvedAll([inVault(''), inVault('-2')], {
    patience: 7,
    answers: [DONE, ...Array.from({ length: 9 }, () => REFUSED)],
  });

  expect((await end()).stage).toBe('unresolved');

  expect(waits).toEqual([1, 2, 4]);
});

test('one with something wrong that was not before is not sound, though its fault is gone', async () => {
  const { azure, end, asked, waits } = await approvedAll(THREE, { patience: 10 });
  azure.meanwhile = () => {
    if (asked().at(-1) !== 'it') return;
    azure.change({
      ...newest({ expiresOn: '2026-11-24T09:00:00.000Z' }),
      ...certificate({ expiresOn: '2026-11-24T09:00:00.000Z' }),
    });
  };

  const last = await end();

  expect(last.stage).toBe('unresolved');
  expect(asked()).toEqual(ALL_ASKED.slice(0, 2));
  expect(checksOf(last)).toEqual([[0, 'yellow', false]]);
  expect(waits).toEqual([1, 2, 4]);
});

test('what was wrong before with one of them, and is no part of it, stands in nobody’s way', async () => {
  const apart = { ...BEHIND, ...boundTo('CC') };
  const { end } = await approvedAll([inVault('', apart), inVault('-2')]);

  const last = await end();

  expect(last.stage).toBe('resolved');
});

test('while Azure does not answer at all, one waits and touches nothing', async () => {
  const { azure, end, asked, waits } = await approvedAll(THREE);
  azure.meanwhile = (look) => {
    if (look === 7 || look === 8) throw new AzureUnreachable('Azure could not be asked');
  };

  expect((await end()).stage).toBe('resolved');

  expect(waits).toEqual([1, 2]);
  expect(asked()).toEqual(ALL_ASKED);
});

test('an Azure that does not answer for as long as patience lasts ends it', async () => {
  const { azure, end, asked } = await approvedAll(THREE, { patience: 10 });
  azure.meanwhile = (look) => {
    if (look > 6) throw new AzureUnreachable('Azure could not be asked');
  };

  expect(await end()).toMatchObject({ stage: 'failed', fault: 'Azure could not be asked' });

  expect(asked()).toEqual(ALL_ASKED.slice(0, 2));
});

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])(
  'whoever carries it on after state %i asks for nothing twice',
  async (yields) => {
    const { stored, ports, asked } = await approvedAll(THREE);
    const left = await leftAfter(yields, stored, ports);

    const last = await endOf(left, ports);

    expect(last.stage).toBe('resolved');
    expect(asked()).toEqual(ALL_ASKED);
    expect(checksOf(last)).toHaveLength(3);
  },
);

test('whoever carries it on where one was not sound leaves the rest alone', async () => {
  const { stored, ports, asked } = await approvedAll(THREE, { patience: 0, answers: [DONE, TAKEN] });
  const states = await statesOf(stored, ports);
  const unsound = states.findIndex((current) => checksOf(current)?.length === 1);
  const again = await approvedAll(THREE, { patience: 0, answers: [DONE, TAKEN] });
  const left = await leftAfter(unsound + 1, again.stored, again.ports);

  expect((await endOf(left, again.ports)).stage).toBe('unresolved');

  expect(again.asked()).toEqual(asked());
  expect(asked()).toEqual(ALL_ASKED.slice(0, 2));
});
