import type { CaseEvent, Step } from '../../../services/domain/case.ts';
import { happeningOf } from '../../../services/domain/happening.ts';
import { BEN, caseAt, diagnosis, NOW, plan, UNKNOWN, YELLOW } from '../../helpers/cases.ts';
import { changes, SITE_ID, SUCCESSOR_ID, TARGET, VAULT_ID } from '../../helpers/changes.ts';
import { english } from '../../helpers/english.ts';

const of = (event: CaseEvent, next = caseAt.approved as Parameters<typeof happeningOf>[0]) =>
  happeningOf(next, event, NOW);
const step = (but: Partial<Step> = {}): Step => ({
  change: 0,
  at: NOW,
  outcome: 'conflict',
  says: 'Azure says so',
  requestId: 'r-1',
  ...but,
});
const approved = { type: 'approved', by: BEN, at: NOW, executeBy: NOW, breakGlass: null } as const;

test('what was found and what could not be read is told of every look, and of nothing else', () => {
  const seen = diagnosis({ findings: YELLOW.findings, gaps: UNKNOWN.gaps.slice(0, 1) });
  const facts = [YELLOW.findings[0]?.says ?? '', UNKNOWN.gaps[0]?.unseen ?? ''].map(english);

  expect(of({ type: 'looked', diagnosis: seen, plan: null }, { ...caseAt.diagnosed, diagnosis: seen }).facts).toEqual(
    facts,
  );
  expect(
    of({ type: 'verified', diagnosis: seen, settled: true }, { ...caseAt.resolved, diagnosis: seen }).facts,
  ).toEqual(facts);
  expect(of({ type: 'undone', diagnosis: seen }, { ...caseAt.undone, diagnosis: seen }).facts).toEqual(facts);
  expect(of({ type: 'stepped', step: step() }).facts).toEqual([]);
});

test('how long it took is told where a case was opened, and nowhere else', () => {
  expect(of({ type: 'expired' }).seconds).toBeNull();
  expect(of({ type: 'stepped', step: step() }).seconds).toBeNull();
});

test('the whole plan is told of whatever is decided on it, and of nothing that is done', () => {
  const decided: readonly CaseEvent[] = [
    { type: 'looked', diagnosis: YELLOW, plan: null },
    { type: 'endorsed', by: BEN, at: NOW },
    approved,
    { type: 'declined', by: BEN, at: NOW },
    { type: 'undo', by: BEN, at: NOW },
    { type: 'lapsed', at: NOW },
  ];

  for (const event of decided) expect(of(event).plan).toEqual(plan().changes);
  for (const type of ['expired', 'overtaken'] as const) expect(of({ type }).plan).toEqual([]);
});

describe('a certificate of a group', () => {
  const member = {
    ...TARGET,
    certificateId: '/other',
    hostNames: ['other.contoso.com'],
    before: { found: [], unseen: [] },
  };
  const together = plan({ group: { vaultId: null, members: [{ ...member, ...TARGET }, member], apart: [] } });
  const checked = (at: number, sound: boolean) =>
    of(
      { type: 'checked', check: { member: at, at: NOW, colour: 'green', sound }, diagnosis: diagnosis() },
      { ...caseAt.approved, plan: together },
    );

  test('is told of by its own names, with what was seen of it', () => {
    expect(checked(1, true)).toMatchObject({
      certificateId: '/other',
      hostNames: ['other.contoso.com'],
      colour: 'green',
      firstBroken: null,
      outcome: 'sound',
    });
    expect(checked(0, false)).toMatchObject({ certificateId: TARGET.certificateId, outcome: 'not-sound' });
    expect(checked(7, false).certificateId).toBe(TARGET.certificateId);
  });

  test('is not meant where a plan has no group, or a case no plan', () => {
    const event = {
      type: 'checked',
      check: { member: 1, at: NOW, colour: 'green', sound: true },
      diagnosis: diagnosis(),
    } as const;

    expect([caseAt.approved, caseAt.diagnosed].map((each) => of(event, each).certificateId)).toEqual([
      TARGET.certificateId,
      TARGET.certificateId,
    ]);
    expect(of({ type: 'begun', begun: { change: 1, at: NOW } }, { ...caseAt.approved, plan: together })).toMatchObject({
      certificateId: TARGET.certificateId,
      colour: 'yellow',
    });
  });
});

describe('which change Azure was asked for', () => {
  const failed = { type: 'failed', fault: 'no', requestId: 'r-9' } as const;

  test('is told with its words and its request', () => {
    expect(of({ type: 'stepped', step: step() })).toMatchObject({
      asks: 'change',
      change: changes['add-access-policy'],
      outcome: 'conflict',
      says: 'Azure says so',
      requestId: 'r-1',
    });
    expect(of({ type: 'begun', begun: { change: 1, at: NOW } }, caseAt.undoing)).toMatchObject({
      asks: 'undo',
      change: changes['sync-certificate'],
      outcome: '',
      says: '',
      requestId: '',
    });
    expect(of({ type: 'begun', begun: { change: 9, at: NOW } })).toMatchObject({ asks: 'change', change: null });
  });

  test('is told of none where none was asked for', () => {
    expect(of({ type: 'applied', waiting: { since: NOW, until: NOW } })).toMatchObject({ asks: null, change: null });
    expect(
      of(
        { type: 'applied', waiting: { since: NOW, until: NOW } },
        { ...caseAt.applied, begun: { change: 1, at: NOW } },
      ),
    ).toMatchObject({ asks: null, change: null });
    expect(of(failed, caseAt.diagnosed)).toMatchObject({ asks: null, change: null, says: 'no', requestId: 'r-9' });
    expect(of(failed, { ...caseAt.undone, stage: 'failed', fault: 'no' })).toMatchObject({ asks: null, change: null });
  });
});

test('who signed in for it is told, beside the reason of a break-glass', () => {
  const actsAs = 'decider';
  const signedIn = 'signed in: carried out as this person';

  expect(of({ ...approved, actsAs }).says).toBe(signedIn);
  expect(of({ ...approved, actsAs, breakGlass: { reason: 'outage' } }).says).toBe(`break-glass: outage; ${signedIn}`);
  expect(of({ type: 'undo', by: BEN, at: NOW, actsAs }).says).toBe(signedIn);
  expect([of(approved).says, of({ type: 'undo', by: BEN, at: NOW }).says]).toEqual(['', '']);
});

const ELSEWHERE = { ...changes['assign-role'], scope: '/elsewhere' };

test('of every change it is told which resources, vault objects and host names it touches', () => {
  const all = { ...caseAt.approved, plan: plan({ changes: [...Object.values(changes), ELSEWHERE] }) };

  expect(of({ type: 'expired' }, all).touches).toEqual([
    VAULT_ID,
    'wildcard-contoso-com',
    SUCCESSOR_ID,
    TARGET.certificateId,
    SITE_ID,
    'shop.contoso.com',
    ELSEWHERE.scope,
  ]);
});
