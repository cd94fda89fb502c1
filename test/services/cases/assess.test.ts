import { lookAgain } from '../../../services/cases/look-again.ts';
import { open } from '../../../services/cases/open.ts';
import type { Ports } from '../../../services/cases/ports.ts';
import type { RoleAssignment } from '../../../services/domain/access.ts';
import type { Change } from '../../../services/domain/change.ts';
import type { FactName, Facts } from '../../../services/domain/evidence.ts';
import { ANA, BEN } from '../../helpers/cases.ts';
import { hence, permission, role } from '../../helpers/evidence.ts';
import { byRoles, certificate, renewalPolicy, vault, waitingFor } from '../../helpers/facts.ts';
import { type Answer, FakeAzure } from '../../helpers/fake-azure.ts';
import { portsTo } from '../../helpers/ports-to.ts';
import { ask, askAndApprove, endOf, press, QUESTION } from './room.ts';

const UNGRANTED = vault({ accessPolicies: [] });

describe('what would only explain or cure a fault is read', () => {
  async function closely(facts: Partial<Facts>, unseen: FactName[] = [], changed: Partial<Ports> = {}) {
    const azure = new FakeAzure(facts);
    azure.unseen = unseen;
    const { ports } = portsTo(azure, changed);
    const { current } = await ask(ports);
    return { colour: current.diagnosis.colour, closely: azure.looked.map((look) => look.closely) };
  }

  test.each<[string, Partial<Facts>, string]>([
    ['users are hit', certificate({ expiresOn: hence(-1) }), 'red'],
    ['something is broken', UNGRANTED, 'yellow'],
    ['only a symptom is seen', certificate({ expiresOn: hence(10 * 24) }), 'yellow'],
    ['a newer version waits, for which a sync may be asked', waitingFor(3), 'green'],
  ])('where %s', async (_, facts, colour) => {
    expect(await closely(facts)).toEqual({ colour, closely: [true] });
  });

  test('where something is broken and something else could not be seen', async () => {
    expect(await closely(UNGRANTED, ['secret'])).toEqual({ colour: 'yellow', closely: [true] });
  });

  test('not where all is sound', async () => {
    expect(await closely({})).toEqual({ colour: 'green', closely: [false] });
  });

  test('not where there is no more than another note', async () => {
    expect(await closely(renewalPolicy({ automatic: null }))).toEqual({ colour: 'green', closely: [false] });
  });

  test('not where something could not be seen, and nothing is found', async () => {
    expect(await closely({}, ['vault'])).toEqual({ colour: 'unknown', closely: [false] });
  });

  test('as the house says how few days are few', async () => {
    const soon = certificate({ expiresOn: hence(40 * 24) });

    expect((await closely(soon, [], { expiringDays: 41 })).closely).toEqual([true]);
    expect((await closely(soon, [], { expiringDays: 40 })).closely).toEqual([false]);
  });
});

describe('who is in the conversation', () => {
  /** Ana may give Key Vault Secrets User, and no other role. */
  const SECRETS_USER = '4633458b-17de-408a-b874-0445c86b69e6';
  const CERTIFICATE_USER = 'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba';
  const LIMITED: RoleAssignment = {
    ...role('Giver', [permission({ actions: ['Microsoft.Authorization/roleAssignments/write'] })], ANA.id),
    principalType: 'User',
    condition: `((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{${SECRETS_USER}}))`,
  };
  const ROLELESS: Partial<Facts> = { ...byRoles([]), vaultRoles: [LIMITED] };

  function given(facts: Partial<Facts>) {
    const azure = new FakeAzure(facts);
    azure.allow(BEN.id, ['*']);
    return { azure, ...portsTo(azure) };
  }

  async function asked(room: readonly string[] | null, ports: Ports) {
    return open({ ...QUESTION, room }, await ports.azure.inventory(), ports);
  }

  function roleOf(change: Change | undefined): string | null {
    return change?.kind === 'assign-role' ? change.roleId : null;
  }

  test.each<[string, readonly string[] | null, string, readonly string[]]>([
    ['they may give one role', [ANA.id], SECRETS_USER, []],
    ['they may give none', [BEN.id], CERTIFICATE_USER, ['nobody-may-approve']],
    ['nobody knows who is there', null, CERTIFICATE_USER, []],
  ])('decides over the plan, and over what stands in its way, where %s', async (_, room, roleId, guards) => {
    const { ports } = given(ROLELESS);

    const { current } = await asked(room, ports);

    expect(current.room).toEqual(room);
    expect('plan' in current && roleOf(current.plan.changes[0])).toBe(roleId);
    expect('plan' in current && current.plan.blockedBy.map(({ rule }) => rule)).toEqual(guards);
  });

  test('is remembered for a second look', async () => {
    const { azure, ports } = given({});
    const first = await asked([ANA.id], ports);
    azure.change(ROLELESS);

    const { current } = await lookAgain(first, ports);

    expect(current.room).toEqual([ANA.id]);
    expect('plan' in current && roleOf(current.plan.changes[0])).toBe(SECRETS_USER);
  });

  test('is remembered at the moment of execution and after it: the approved plan is not overtaken, but finished', async () => {
    const late: Answer = { outcome: 'no-answer', says: '' };
    const { azure, ports } = given(ROLELESS);
    const { current } = await asked([ANA.id], ports);
    const stored = await press(current, 'approve', ports);
    azure.answers = [late, late];

    const end = await endOf(stored, ports);

    expect(end).toMatchObject({ stage: 'resolved', room: [ANA.id] });
    expect(azure.applied.map(roleOf)).toEqual([SECRETS_USER, null, SECRETS_USER, null]);
  });

  test('is nobody’s leave: whoever approves is still asked about in Azure', async () => {
    const { azure, ports } = given(ROLELESS);
    azure.roles.clear();

    await expect(askAndApprove(ports)).rejects.toThrow('refused: not-an-approver');
  });
});
