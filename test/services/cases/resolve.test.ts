import { AzureUnreachable } from '../../../services/azure/gateway.ts';
import { resolve } from '../../../services/cases/resolve.ts';
import { advance } from '../../../services/domain/advance.ts';
import { STAGES, type Step } from '../../../services/domain/case.ts';
import type { Facts } from '../../../services/domain/evidence.ts';
import { BEN, caseAt } from '../../helpers/cases.ts';
import {
  boundTo,
  byRoles,
  firewall,
  healthy,
  hence,
  NEWER,
  NOW,
  PUBLIC,
  vault,
  waitingFor,
} from '../../helpers/evidence.ts';
import { type Answer, FakeAzure, portsTo } from '../../helpers/fake-azure.ts';
import { keep } from '../../helpers/stores.ts';
import { ASKED, approved, BEHIND, DONE, FORBIDDEN, LOOKED_FIRST, REFUSED, stepsOf } from './carrying-out.ts';
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

describe('what cannot be seen after the change', () => {
  test('is waited for, and nothing is done again meanwhile', async () => {
    const { azure, ports, waits, stored, kinds } = await approved();
    azure.meanwhile = (look) => {
      azure.unseen = look > LOOKED_FIRST && look < LOOKED_FIRST + 3 ? ['vault'] : [];
    };

    expect(await endOf(stored, ports)).toMatchObject({ stage: 'resolved', diagnosis: { colour: 'green' } });
    expect(waits).toEqual([1, 2]);
    expect(kinds()).toEqual(['add-access-policy', 'sync-certificate']);
  });

  test('leaves the case unresolved when patience ends, and never green', async () => {
    const { azure, ports, stored } = await approved(BEHIND, [], { patience: 15 });
    azure.meanwhile = (look) => {
      azure.unseen = look > LOOKED_FIRST ? ['vault'] : [];
    };

    expect(await endOf(stored, ports)).toMatchObject({ stage: 'unresolved', diagnosis: { colour: 'unknown' } });
  });

  test('does not hide that the cured fault is gone, where it is about something else', async () => {
    const { azure, ports, waits, stored } = await approved(BEHIND, [], { patience: 15 });
    azure.meanwhile = (look) => {
      azure.unseen = look > LOOKED_FIRST ? ['sites'] : [];
    };

    expect(await endOf(stored, ports)).toMatchObject({ stage: 'resolved', diagnosis: { colour: 'unknown' } });
    expect(waits).toEqual([1, 2, 4, 8]);
  });
});

describe('a change that Azure refuses for good', () => {
  test('fails the case, and what stands behind it is not tried', async () => {
    const { ports, stored, kinds } = await approved(BEHIND, [FORBIDDEN]);

    const states = await statesOf(stored, ports);

    expect(stagesOf(states)).toEqual(['approved', 'approved', 'failed']);
    expect(states.at(-1)).toMatchObject({
      fault: 'Granting: 403 RequestDisallowedByPolicy (request r-1)',
      steps: [],
      stages: ['proposed', 'approved', 'failed'],
    });
    expect(kinds()).toEqual(['add-access-policy']);
  });

  test('leaves what was done before it, and says so', async () => {
    const { ports, stored } = await approved(BEHIND, [DONE, FORBIDDEN]);

    const end = await endOf(stored, ports);

    expect(end.stage).toBe('failed');
    expect(stepsOf(end)).toEqual([{ change: 0, at: NOW, outcome: 'done', says: '' }]);
  });

  test('fails the case while it waits, too', async () => {
    const { ports, waits, stored } = await approved(BEHIND, [DONE, REFUSED, FORBIDDEN]);

    expect(await endOf(stored, ports)).toMatchObject({
      stage: 'failed',
      stages: ['proposed', 'approved', 'applied', 'failed'],
    });
    expect(waits).toEqual([1]);
  });
});

describe('a fault of the bot', () => {
  test('is thrown, and leaves the case where it was', async () => {
    const { ports, stored } = await approved(BEHIND, [DONE, new TypeError('undefined is not a function')]);

    await expect(endOf(stored, ports)).rejects.toThrow('undefined is not a function');

    expect(await ports.store.unfinished()).toMatchObject([{ current: { stage: 'approved', steps: [{ change: 0 }] } }]);
  });

  test('is thrown out of a look while it waits, too', async () => {
    const { azure, ports, stored } = await approved();
    azure.meanwhile = (look) => {
      if (look > LOOKED_FIRST) throw new TypeError('undefined is not a function');
    };

    await expect(endOf(stored, ports)).rejects.toThrow(TypeError);

    expect(await ports.store.unfinished()).toMatchObject([{ current: { stage: 'applied' } }]);
  });

  test('is what it is when somebody else moves a case at work: nothing more is done', async () => {
    const { azure, ports, stored } = await approved();
    await keep(ports.store, advance(stored.current, { type: 'overtaken' }), stored.revision);

    await expect(endOf(stored, ports)).rejects.toMatchObject({
      name: 'OvertakenBySomebody',
      message: 'case c-1 was moved by somebody else while at work',
    });

    expect(azure.applied).toEqual([]);
    expect((await ports.store.read('c-1'))?.current.stage).toBe('overtaken');
  });
});

describe('a plan that nobody approved', () => {
  test('is never carried out: the vault changed its model meanwhile, and the case ends unresolved', async () => {
    const { azure, ports, stored, kinds } = await approved(BEHIND, [DONE, ...Array<Answer>(50).fill(REFUSED)], {
      patience: 15,
    });
    azure.meanwhile = (look) => {
      if (look > LOOKED_FIRST) azure.change(vault({ model: 'roles', accessPolicies: [] }));
    };

    const end = await endOf(stored, ports);

    expect(end).toMatchObject({ stage: 'unresolved', diagnosis: { firstBroken: { rule: 'role-missing' } } });
    expect(new Set(kinds())).toEqual(new Set(['add-access-policy', 'sync-certificate']));
  });

  test('is not waited for either: where nothing of the approved one is left, the case ends at once', async () => {
    const { azure, ports, waits, stored, kinds } = await approved(boundTo('AA'), [{ ...DONE, applied: false }]);
    const newest = { ...NEWER, version: 'v3', thumbprint: 'CC', createdOn: hence(-1) };
    azure.meanwhile = (look) => {
      if (look <= LOOKED_FIRST) return;
      azure.change({
        certificate: { ...healthy.certificate, thumbprint: 'CC' },
        versions: [...healthy.versions, newest],
        newest: { ...newest, certificate: PUBLIC },
        secret: { ...healthy.secret, thumbprint: 'CC' },
      });
    };

    expect(await endOf(stored, ports)).toMatchObject({
      stage: 'unresolved',
      diagnosis: { firstBroken: { rule: 'binding-on-old-certificate' } },
    });
    expect(kinds()).toEqual(['bind-hostname']);
    expect(waits).toEqual([]);
  });
});

test.each(STAGES.filter((stage) => !['approved', 'applied', 'undoing'].includes(stage)))(
  'a case that is %s is shown as it is, and nothing is done',
  async (stage) => {
    const azure = new FakeAzure(BEHIND);
    const { ports } = portsTo(azure);

    const states = await statesOf({ current: caseAt[stage], revision: ASKED }, ports);

    expect(states).toEqual([caseAt[stage]]);
    expect(azure).toMatchObject({ applied: [], looks: 0 });
  },
);
