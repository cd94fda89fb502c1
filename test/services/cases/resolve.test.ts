import { AzureUnreachable } from '../../../services/azure/gateway.ts';
import { resolve } from '../../../services/cases/resolve.ts';
import type { Step } from '../../../services/domain/case.ts';
import type { Facts } from '../../../services/domain/evidence.ts';
import { BEN } from '../../helpers/cases.ts';
import { healthy, NOW } from '../../helpers/evidence.ts';
import { boundTo, byRoles, firewall, vault, waitingFor } from '../../helpers/facts.ts';
import type { Answer } from '../../helpers/fake-azure.ts';
import { approved, BEHIND, DONE, LOOKED_FIRST, REFUSED, stepsOf } from './carrying-out.ts';
import { endOf, stagesOf, statesOf } from './room.ts';

describe('an approved plan', () => {
  test('is carried out in order, looked at, and resolved', async () => {
    const { azure, ports, waits, stored, kinds } = await approved();

    const states = await statesOf(stored, ports);

    expect(stagesOf(states)).toEqual([...Array(5).fill('approved'), 'applied', 'resolved']);
    expect(states.at(-1)).toMatchObject({
      stages: ['proposed', 'approved', 'applied', 'resolved'],
      diagnosis: { colour: 'green', findings: [] },
      decidedBy: BEN,
      steps: [
        { change: 0, at: NOW, outcome: 'done', says: '' },
        { change: 1, at: NOW, outcome: 'done', says: '' },
      ],
    });
    expect(kinds()).toEqual(['add-access-policy', 'sync-certificate']);
    expect(azure.facts.certificate.thumbprint).toBe('BB');
    expect(waits).toEqual([]);
  });

  test('is shown in the state that is kept, at every step', async () => {
    const { ports, stored } = await approved();

    for await (const current of resolve(stored, ports)) {
      expect((await ports.store.read('c-1'))?.current).toEqual(current);
    }

    expect((await ports.store.read('c-1'))?.revision).toBe(8);
  });

  test('says from when to when it waits', async () => {
    const { ports, stored } = await approved(BEHIND, [], { patience: 90 });

    const states = await statesOf(stored, ports);

    expect(states.find(({ stage }) => stage === 'applied')).toMatchObject({
      waiting: { since: NOW, until: '2026-11-23T09:01:30.000Z' },
    });
  });

  test.each<[string, Partial<Facts>, string[]]>([
    ['a role', byRoles([]), ['assign-role', 'sync-certificate']],
    ['a firewall', vault({ networkRules: firewall('None') }), ['set-network-bypass', 'sync-certificate']],
    ['a sync', waitingFor(72), ['sync-certificate']],
    ['a binding', boundTo('AA'), ['bind-hostname']],
  ])('ends green: %s', async (_, facts, expected) => {
    const { ports, stored, kinds } = await approved(facts);

    expect(await endOf(stored, ports)).toMatchObject({ stage: 'resolved', diagnosis: { colour: 'green' } });
    expect(kinds()).toEqual(expected);
  });

  test('is resolved where another fault turns up behind the cured one, which is a new question', async () => {
    const { azure, ports, stored } = await approved();
    azure.meanwhile = (look) => {
      if (look > LOOKED_FIRST) azure.change(boundTo('AA'));
    };

    expect(await endOf(stored, ports)).toMatchObject({
      stage: 'resolved',
      diagnosis: { colour: 'yellow', firstBroken: { rule: 'binding-on-old-certificate' } },
    });
  });
});

describe('a plan that time has overtaken', () => {
  test.each<[string, Partial<Facts>]>([
    ['somebody mended it already', healthy],
    ['only a part of it is left', { vault: healthy.vault }],
    ['another cure is needed', vault({ accessPolicies: [], networkRules: firewall('None') })],
    ['another cause stands before it', { vault: null }],
  ])('touches nothing: %s', async (_, facts) => {
    const { azure, ports, stored } = await approved();
    azure.change(facts);

    const states = await statesOf(stored, ports);

    expect(stagesOf(states)).toEqual(['approved', 'overtaken']);
    expect(azure).toMatchObject({ applied: [], looks: LOOKED_FIRST });
  });

  test('touches nothing where the fault can no longer be seen', async () => {
    const { azure, ports, stored } = await approved();
    azure.unseen = ['vault'];

    expect((await endOf(stored, ports)).stage).toBe('overtaken');
    expect(azure.applied).toEqual([]);
  });

  test('touches nothing where Azure cannot be asked first', async () => {
    const { azure, ports, stored } = await approved();
    azure.observe = async () => {
      throw new AzureUnreachable('Azure could not be asked: ECONNREFUSED');
    };

    expect(await endOf(stored, ports)).toMatchObject({
      stage: 'failed',
      fault: 'Azure could not be asked: ECONNREFUSED',
    });
    expect(azure.applied).toEqual([]);
  });
});

describe('an answer that is no verdict', () => {
  test.each<[string, Exclude<Step['outcome'], 'left-alone'>]>([
    ['no answer in time', 'no-answer'],
    ['a conflict', 'conflict'],
    ['too many requests', 'throttled'],
    ['a refusal that a fresh grant explains', 'refused-for-now'],
  ])('is looked at again, ever less often, until it is green: %s', async (_, outcome) => {
    const unsettled: Answer = { outcome, says: 'Azure says so' };
    const { ports, waits, stored, kinds } = await approved(BEHIND, [DONE, unsettled, unsettled, unsettled]);

    const end = await endOf(stored, ports);

    expect(end).toMatchObject({ stage: 'resolved', diagnosis: { colour: 'green' } });
    expect(waits).toEqual([1, 2, 4]);
    expect(kinds()).toEqual(['add-access-policy', ...Array<string>(4).fill('sync-certificate')]);
    expect(stepsOf(end)).toEqual([
      { change: 0, at: NOW, outcome: 'done', says: '' },
      { change: 1, at: NOW, outcome, says: 'Azure says so' },
      { change: 1, at: '2026-11-23T09:00:01.000Z', outcome, says: 'Azure says so' },
      { change: 1, at: '2026-11-23T09:00:03.000Z', outcome, says: 'Azure says so' },
      { change: 1, at: '2026-11-23T09:00:07.000Z', outcome: 'done', says: '' },
    ]);
  });

  test('is not asked again where it took effect all the same', async () => {
    const lost: Answer = { outcome: 'no-answer', says: 'GatewayTimeout', applied: true };
    const { ports, waits, stored, kinds } = await approved(BEHIND, [DONE, lost]);

    expect((await endOf(stored, ports)).stage).toBe('resolved');
    expect(kinds()).toEqual(['add-access-policy', 'sync-certificate']);
    expect(waits).toEqual([]);
  });

  test('does not keep the later changes from being made', async () => {
    const { ports, stored, kinds } = await approved(BEHIND, [{ outcome: 'conflict', says: '' }, REFUSED]);

    const end = await endOf(stored, ports);

    expect(end.stage).toBe('resolved');
    expect(kinds()).toEqual(['add-access-policy', 'sync-certificate', 'add-access-policy', 'sync-certificate']);
    expect(stepsOf(end).map(({ change }) => change)).toEqual([0, 1, 0, 1]);
  });

  test('is waited for where Azure says done and shows it late', async () => {
    const late: Answer = { ...DONE, applied: false };
    const { azure, ports, waits, stored } = await approved(BEHIND, [DONE, late, late, late]);
    azure.meanwhile = (look) => {
      if (look === LOOKED_FIRST + 3) azure.change({ certificate: healthy.certificate });
    };

    expect((await endOf(stored, ports)).stage).toBe('resolved');
    expect(waits).toEqual([1, 2]);
  });
});
