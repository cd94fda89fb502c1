import { advance } from '../../../services/domain/advance.ts';
import { STAGES } from '../../../services/domain/case.ts';
import { caseAt } from '../../helpers/cases.ts';
import { healthy, hence, NEWER, NOW, PUBLIC } from '../../helpers/evidence.ts';
import { boundTo, vault } from '../../helpers/facts.ts';
import { type Answer, FakeAzure } from '../../helpers/fake-azure.ts';
import { portsTo } from '../../helpers/ports-to.ts';
import { keep } from '../../helpers/stores.ts';
import { ASKED, approved, BEHIND, DONE, FORBIDDEN, LOOKED_FIRST, REFUSED, stepsOf } from './carrying-out.ts';
import { endOf, stagesOf, statesOf } from './room.ts';

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
