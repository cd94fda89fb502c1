import { advance } from '../../../services/domain/advance.ts';
import { type Case, type CaseEvent, isAtWork, localeOfCase, STAGES } from '../../../services/domain/case.ts';
import { ANA, BEN, caseAt, diagnosis, NOW, plan, YELLOW } from '../../helpers/cases.ts';
import { TARGET } from '../../helpers/changes.ts';

const OTHERS = [{ ...TARGET, name: 'another' }];
const looked = { type: 'looked', diagnosis: diagnosis(), plan: null } as const;
const approved = { type: 'approved', by: BEN, at: NOW, executeBy: NOW, breakGlass: null } as const;
const undo = { type: 'undo', by: BEN, at: NOW } as const;
const lapsed = { type: 'lapsed', at: NOW } as const;
const begun = { type: 'begun', begun: { change: 1, at: NOW } } as const;
const stepped = { change: 0, at: NOW, outcome: 'done', says: '', requestId: 'r' } as const;

describe('a case that is looked at again', () => {
  test('keeps the other certificates that were asked about, and the language of its cards', () => {
    const both = { others: OTHERS, locale: 'de' } as const;

    expect(advance({ ...caseAt.diagnosed, ...both }, looked)).toStrictEqual({ ...caseAt.diagnosed, ...both });
    expect(advance({ ...caseAt.diagnosed, others: OTHERS }, looked)).toStrictEqual({
      ...caseAt.diagnosed,
      others: OTHERS,
    });
    expect(advance(caseAt.diagnosed, looked)).toStrictEqual(caseAt.diagnosed);
  });

  test('has nobody’s approval of a plan that it did not have before', () => {
    const cure = { ...looked, plan: plan() };

    expect(advance(caseAt.diagnosed, cure)).toMatchObject({ stage: 'proposed', approvals: [] });
  });
});

describe('who a case is carried out as', () => {
  test('is kept where it is the one who decided', () => {
    expect(advance(caseAt.proposed, { ...approved, actsAs: 'decider' })).toMatchObject({ actsAs: 'decider' });
    expect('actsAs' in advance(caseAt.proposed, approved)).toBe(false);
  });

  test('is asked anew of whoever has it taken back', () => {
    const resolved = { ...caseAt.resolved, actsAs: 'decider' } as const;

    expect('actsAs' in advance(resolved, undo)).toBe(false);
    expect(advance(caseAt.resolved, { ...undo, actsAs: 'decider' })).toMatchObject({ actsAs: 'decider' });
    expect('actsAs' in advance(resolved, lapsed)).toBe(false);
    expect('actsAs' in advance(resolved, { ...lapsed, actsAs: 'decider' } as CaseEvent)).toBe(false);
  });
});

describe('a case that is taken back', () => {
  test('is so by whoever wants it, and by nobody where its time is over', () => {
    expect(advance(caseAt.resolved, undo)).toMatchObject({ undoneBy: BEN, undoneAt: NOW, begun: null });
    expect(advance(caseAt.resolved, lapsed)).toMatchObject({ undoneBy: null, undoneAt: NOW });
    expect(advance(caseAt.resolved, { ...lapsed, by: ANA } as CaseEvent)).toMatchObject({ undoneBy: null });
  });

  test('keeps what was taken back of it before, where that had failed half way', () => {
    const failed = { ...caseAt.undoing, stage: 'failed', fault: '409', undoSteps: [stepped] } as const;

    expect(advance(failed, undo)).toMatchObject({ stage: 'undoing', undoSteps: [stepped] });
    expect(advance(caseAt.failed, undo)).toMatchObject({ undoSteps: [] });
  });
});

test.each(['applied', 'undoing'] as const)('what Azure is being asked for is known while a case is %s', (stage) => {
  const before: Case = caseAt[stage];

  expect(advance(before, begun)).toEqual({ ...before, begun: begun.begun });
});

describe('a group', () => {
  const members = [TARGET, ...OTHERS].map((target) => ({ ...target, before: { found: [], unseen: [] } }));
  const together = plan({ group: { vaultId: null, members, apart: [] } });
  const ofGroup = { ...caseAt.approved, plan: together };
  const checked = (member: number, sound: boolean) =>
    ({
      type: 'checked',
      check: { member, at: NOW, colour: 'green', sound },
      diagnosis: diagnosis({ takenAt: `${member}` }),
    }) as const;

  test('stands as before until the last of it is sound', () => {
    const first = advance(ofGroup, checked(0, true));
    const last = advance(first, checked(1, true));

    expect(first).toMatchObject({ checks: [{ member: 0 }], diagnosis: YELLOW });
    expect(last).toMatchObject({ checks: [{ member: 0 }, { member: 1 }], diagnosis: { takenAt: '1' } });
    expect('checks' in last && last.checks).toHaveLength(2);
  });

  test('stands as the first that is not sound', () => {
    expect(advance(ofGroup, checked(0, false))).toMatchObject({ diagnosis: { takenAt: '0' } });
  });

  test('of one certificate alone stands as that does', () => {
    expect(advance(caseAt.approved, checked(0, true))).toMatchObject({ diagnosis: { takenAt: '0' } });
  });
});

test('the bot goes on by itself with what is approved, applied or taken back', () => {
  expect(STAGES.filter((stage) => isAtWork({ stage }))).toEqual(['approved', 'applied', 'undoing']);
});

test('the cards of a case are in its language, and in English where an earlier version kept none', () => {
  expect([localeOfCase({ locale: 'de' }), localeOfCase({})]).toEqual(['de', 'en']);
});
