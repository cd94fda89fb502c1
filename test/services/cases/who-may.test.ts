import { USUAL } from '../../../services/approvals/policy.ts';
import { decide } from '../../../services/cases/decide.ts';
import { lookAgain } from '../../../services/cases/look-again.ts';
import type { Observed } from '../../../services/domain/evidence.ts';
import { ANA, BEN, plan } from '../../helpers/cases.ts';
import { inEnglish } from '../../helpers/english.ts';
import { vault } from '../../helpers/facts.ts';
import { FakeAzure } from '../../helpers/fake-azure.ts';
import { portsTo } from '../../helpers/ports-to.ts';
import { CLEO, proposed, stageOf } from './deciding.ts';
import { ask, endOf, pressed } from './room.ts';

const DANA = { id: 'dana', name: 'Dana Weiss' };
const TEAM = 'aaaaaaaa-0000-4000-8000-00000000000a';
const SOURCE = { source: 'GET /transitiveMemberOf', command: '', at: '' };
const REASON = 'Nobody else is on call tonight.';

function inGroups(...value: readonly string[]): Observed<readonly string[]> {
  return { ...SOURCE, seen: true, value };
}

describe('a list of approvers', () => {
  const listed = (approvers: readonly string[]) => proposed({ policy: { ...USUAL, approvers } });

  test('lets in whoever stands on it, though Azure gives them nothing', async () => {
    const { azure, ports, current } = await listed([DANA.id.toUpperCase()]);

    expect(await decide(pressed(current), DANA, ports)).toMatchObject({ stored: { current: { stage: 'approved' } } });
    expect(azure.asked).toEqual([]);
  });

  test('lets in the members of a group on it', async () => {
    const { azure, ports, current } = await listed(['somebody', TEAM]);
    azure.groups.set(DANA.id, inGroups('another', TEAM));

    expect(await decide(pressed(current), DANA, ports)).toMatchObject({ stored: { current: { decidedBy: DANA } } });
  });

  test.each<[string, Observed<readonly string[]> | null, RegExp]>([
    ['who is in no group', null, /^You are not on the list of those who may decide here\.$/],
    ['who is in another group', inGroups('another'), /^You are not on the list of those who may decide here\.$/],
    [
      'whose groups cannot be read',
      { ...SOURCE, seen: false, why: 'denied', mend: '' },
      /, and whether you are in one of its groups could not be read\.$/,
    ],
  ])('keeps out everybody else, whatever Azure gives them: %s', async (_, groups, because) => {
    const { azure, ports, current } = await listed([TEAM]);
    if (groups) azure.groups.set(BEN.id, groups);

    expect(inEnglish(await decide(pressed(current), BEN, ports))).toMatchObject({
      refused: { code: 'not-an-approver', because: expect.stringMatching(because) },
    });
    expect(await stageOf(ports)).toBe('proposed');
  });

  test('is for declining and for taking back too; whoever asked may always withdraw', async () => {
    const { ports, current } = await listed([DANA.id]);

    expect(await decide(pressed(current, 'decline'), BEN, ports)).toMatchObject({
      refused: { code: 'not-an-approver' },
    });
    expect(await decide(pressed(current, 'decline'), ANA, ports)).toMatchObject({
      stored: { current: { stage: 'declined' } },
    });
  });

  test('does not pass four eyes', async () => {
    const { ports, current } = await listed([ANA.id]);

    expect(await decide(pressed(current), ANA, ports)).toMatchObject({ refused: { code: 'four-eyes' } });
  });

  test('of nobody lets nobody in', async () => {
    const { ports, current } = await listed([]);

    expect(await decide(pressed(current), BEN, ports)).toMatchObject({ refused: { code: 'not-an-approver' } });
  });

  test('spares the card a word on who of the room could do it in Azure, which nobody asks then', async () => {
    const azure = new FakeAzure(vault({ accessPolicies: [] }));
    const stranger = { ...azure.facts.vaultRoles[0], principalId: 'x' };
    azure.change({
      vaultRoles: [
        {
          id: '/r',
          scope: '/',
          principalType: 'User',
          roleDefinitionId: '/d',
          roleName: 'Reader',
          permissions: [],
          condition: null,
          ...stranger,
        },
      ],
    });

    const strict = await ask(portsTo(azure).ports);
    const free = await ask(portsTo(azure, { policy: { ...USUAL, approvers: [DANA.id] } }).ports);

    expect(strict.current).toMatchObject({ plan: { blockedBy: [{ rule: 'nobody-may-approve' }] } });
    expect(free.current).toMatchObject({ plan: { blockedBy: [] } });
  });
});

describe('a plan of high risk that two have to approve', () => {
  const policy = { ...USUAL, approvals: 2 };
  const high = () =>
    proposed(
      { policy },
      plan({ risk: 'high', terms: { approvals: 2, minutes: 30, breakGlass: false, grantHours: 0 } }),
    );

  test('waits for the second after the first, and is carried out after the second', async () => {
    const { ports, current } = await high();

    const first = await decide(pressed(current), BEN, ports);
    expect(first).toMatchObject({ stored: { current: { stage: 'proposed', approvals: [{ by: BEN }] } } });
    expect(await ports.queue.take(60)).toBeNull();

    const second = await decide(pressed(current), CLEO, ports);
    expect(second).toMatchObject({
      stored: { current: { stage: 'approved', decidedBy: CLEO, approvals: [{ by: BEN }, { by: CLEO }] } },
    });
    expect(await ports.queue.take(60)).toMatchObject({ caseId: 'c-1' });
    expect((await Array.fromAsync(ports.store.audit())).map(({ event, by }) => [event, by?.id])).toEqual([
      ['opened', ANA.id],
      ['endorsed', BEN.id],
      ['approved', CLEO.id],
    ]);
  });

  test('counts nobody twice, however often they press', async () => {
    const { ports, current } = await high();
    await decide(pressed(current), BEN, ports);

    const again = await Promise.all([decide(pressed(current), BEN, ports), decide(pressed(current), BEN, ports)]);

    for (const each of again) {
      expect(inEnglish(each)).toMatchObject({
        refused: { code: 'already-decided', because: 'You have approved it, and it takes 1 more of other people.' },
      });
    }
    expect(await stageOf(ports)).toBe('proposed');
  });

  test('counts both of two who press in the same moment', async () => {
    const { ports, current } = await high();

    const both = await Promise.all([decide(pressed(current), BEN, ports), decide(pressed(current), CLEO, ports)]);

    expect(both.filter((each) => 'refused' in each)).toEqual([]);
    expect((await ports.store.read('c-1'))?.current).toMatchObject({ stage: 'approved', approvals: [{}, {}] });
  });

  test('never counts whoever asked, not with a reason either', async () => {
    const { ports, current } = await high();
    await decide(pressed(current), BEN, ports);

    expect(await decide(pressed(current), ANA, ports)).toMatchObject({ refused: { code: 'four-eyes' } });
    expect(await decide({ ...pressed(current), reason: REASON }, ANA, ports)).toMatchObject({
      refused: { code: 'four-eyes' },
    });
    expect(await stageOf(ports)).toBe('proposed');
  });

  test('counts an approval no longer than a look: after that the first has to say it again', async () => {
    const { ports, current } = await high();
    await decide(pressed(current), BEN, ports);
    await ports.wait(1801);
    const fresh = { ...current, diagnosis: { ...current.diagnosis, takenAt: ports.now() } };
    const stored = await ports.store.read('c-1');
    if (!stored || !('approvals' in stored.current)) throw new Error('the case is there');
    const { approvals } = stored.current;
    const audit = (await Array.fromAsync(ports.store.audit()))[0];
    if (!audit) throw new Error('the audit has a line');
    await ports.store.save({ ...fresh, approvals } as typeof current, stored.revision, audit);

    expect(await decide(pressed(current), CLEO, ports)).toMatchObject({ stored: { current: { stage: 'proposed' } } });
    expect(await decide(pressed(current), BEN, ports)).toMatchObject({ stored: { current: { stage: 'approved' } } });
  });

  test('can be declined by one alone', async () => {
    const { ports, current } = await high();
    await decide(pressed(current), BEN, ports);

    expect(await decide(pressed(current, 'decline'), CLEO, ports)).toMatchObject({
      stored: { current: { stage: 'declined' } },
    });
  });

  test('starts anew where a fresh look proposes another plan', async () => {
    const { azure, ports, current } = await high();
    const { stored } = (await decide(pressed(current), BEN, ports)) as { stored: Parameters<typeof lookAgain>[0] };
    azure.change(vault({ accessPolicies: [] }));
    const target = { ...stored.current.target, certificateId: azure.facts.certificate.id };

    const again = await lookAgain({ ...stored, current: { ...stored.current, target } }, ports);

    expect(again.current).toMatchObject({ stage: 'proposed', approvals: [] });
  });

  test('takes one where its risk is lower', async () => {
    const { ports, current } = await proposed({ policy });

    expect(await decide(pressed(current), BEN, ports)).toMatchObject({ stored: { current: { stage: 'approved' } } });
  });
});

describe('a broken glass', () => {
  test('is kept with the case, and the audit says so', async () => {
    const { azure, ports, current } = await proposed();
    azure.allow(ANA.id, ['*']);

    const decided = await decide({ ...pressed(current), reason: ` ${REASON} ` }, ANA, ports);

    expect(decided).toMatchObject({ stored: { current: { stage: 'approved', breakGlass: { reason: REASON } } } });
    expect((await Array.fromAsync(ports.store.audit())).at(-1)).toMatchObject({
      event: 'approved',
      by: ANA,
      says: `break-glass: ${REASON}`,
    });
  });

  test('gives nobody a right that Azure does not', async () => {
    const { ports, current } = await proposed();

    expect(await decide({ ...pressed(current), reason: REASON }, ANA, ports)).toMatchObject({
      refused: { code: 'not-an-approver' },
    });
    expect(await stageOf(ports)).toBe('proposed');
  });
});

describe('what is approved in time and begun too late', () => {
  test('expires, and nothing is touched', async () => {
    const { azure, ports, current } = await proposed();
    const decided = await decide(pressed(current), BEN, ports);
    if ('refused' in decided) throw new Error('it was approved');
    const looks = azure.looks;
    await ports.wait(1801);

    const end = await endOf(decided.stored, ports);

    expect(end).toMatchObject({ stage: 'expired', stages: ['proposed', 'approved', 'expired'], decidedBy: BEN });
    expect({ applied: azure.applied, looks: azure.looks }).toEqual({ applied: [], looks });
    expect((await Array.fromAsync(ports.store.audit())).at(-1)).toMatchObject({ event: 'expired', by: null });
    expect(await decide(pressed(current), CLEO, ports)).toMatchObject({ refused: { code: 'expired' } });
  });

  test('is begun in its last second', async () => {
    const azure = new FakeAzure(vault({ accessPolicies: [] }));
    azure.allow(BEN.id, ['*']);
    const { ports } = portsTo(azure);
    const { current } = await ask(ports);
    const decided = await decide(pressed(current), BEN, ports);
    if ('refused' in decided) throw new Error('it was approved');
    await ports.wait(1800);

    expect((await endOf(decided.stored, ports)).stage).toBe('resolved');
  });
});
