import type { Case, Step } from '../../../services/domain/case.ts';
import { STAGES } from '../../../services/domain/case.ts';
import { lapsesAt } from '../../../services/domain/lapse.ts';
import { overSince } from '../../../services/domain/over.ts';
import { isOver } from '../../../services/domain/undo-over.ts';
import { caseAt, plan } from '../../helpers/cases.ts';
import { changes } from '../../helpers/changes.ts';

const GRANTS = plan({
  changes: [changes['add-access-policy'], changes['sync-certificate'], changes['assign-role']],
  terms: { ...plan().terms, grantHours: 8 },
});
const step = (change: number, at: string, outcome: Step['outcome'] = 'done'): Step => ({
  change,
  at: `2026-11-23T${at}:00.000Z`,
  outcome,
  says: '',
  requestId: '',
});
const ended = (but: object) => ({ ...caseAt.resolved, plan: GRANTS, steps: [step(0, '10:00')], ...but }) as Case;
const back = (undoSteps: readonly Step[]) => ({ undoneBy: null, undoneAt: '2026-11-23T18:00:00.000Z', undoSteps });

describe('a grant for a time lapses', () => {
  test.each(STAGES)('or not, where its case is %s', (stage) => {
    const due = { ...caseAt[stage], plan: GRANTS, steps: [step(0, '10:00')] } as Case;
    const isEnded = ['resolved', 'unresolved', 'failed'].includes(stage);

    expect(lapsesAt(due)).toBe(isEnded ? '2026-11-23T18:00:00.000Z' : null);
  });

  test('so long after the last grant, whichever was made first', () => {
    expect(lapsesAt(ended({ steps: [step(2, '11:30'), step(0, '10:00')] }))).toBe('2026-11-23T19:30:00.000Z');
    expect(lapsesAt(ended({ steps: [step(0, '10:00'), step(2, '11:30')] }))).toBe('2026-11-23T19:30:00.000Z');
  });

  test('whatever else was done later', () => {
    expect(lapsesAt(ended({ steps: [step(0, '10:00'), step(1, '12:00')] }))).toBe('2026-11-23T18:00:00.000Z');
  });

  test('not where nothing was granted, or for good, or of a change that its plan does not have', () => {
    expect(lapsesAt(ended({ steps: [step(1, '10:00')] }))).toBeNull();
    expect(lapsesAt(ended({ steps: [] }))).toBeNull();
    expect(lapsesAt(ended({ plan: { ...GRANTS, terms: plan().terms } }))).toBeNull();
    expect(lapsesAt(ended({ steps: [step(7, '10:00')] }))).toBeNull();
  });

  test('six hours after it was last tried in vain, if that is later', () => {
    const failed = (undoneAt: string) => ended({ stage: 'failed', fault: '', ...back([]), undoneAt });

    expect(lapsesAt(failed('2026-11-23T18:00:00.000Z'))).toBe('2026-11-24T00:00:00.000Z');
    expect(lapsesAt(failed('2026-11-23T11:00:00.000Z'))).toBe('2026-11-23T18:00:00.000Z');
  });

  test('for what of it was not taken back', () => {
    const two = { stage: 'failed', fault: '', steps: [step(0, '10:00'), step(2, '23:00')] };

    expect(lapsesAt(ended({ ...two, ...back([step(2, '23:10')]) }))).toBe('2026-11-24T00:00:00.000Z');
    expect(lapsesAt(ended({ ...two, ...back([step(0, '23:10'), step(2, '23:10', 'left-alone')]) }))).toBeNull();
  });
});

test('nothing is left to take back of what was taken back, or is not the bot’s any more', () => {
  expect(isOver(0, [step(0, '10:00')])).toBe(true);
  expect(isOver(0, [step(0, '10:00', 'left-alone')])).toBe(true);
  expect(isOver(0, [step(0, '10:00', 'conflict'), step(1, '10:00')])).toBe(false);
});

describe('a case is over', () => {
  test('not while the bot is at it, or has a grant to take back', () => {
    expect([caseAt.approved, caseAt.applied, caseAt.undoing].map(overSince)).toEqual([null, null, null]);
    expect(overSince(ended({}))).toBeNull();
  });

  test.each<[string, Case, string]>([
    ['it was opened', { ...caseAt.diagnosed, openedAt: '2026-11-23T10:00:00Z' }, '2026-11-23T10:00:00Z'],
    ['it was looked at', caseAt.diagnosed, caseAt.diagnosed.diagnosis.takenAt],
    [
      'somebody approved',
      { ...caseAt.proposed, approvals: [{ by: caseAt.proposed.askedBy, at: '2026-11-23T10:00:00Z' }] } as Case,
      '2026-11-23T10:00:00Z',
    ],
    ['it was decided on', caseAt.declined, '2026-11-23T09:00:18Z'],
    ['it was worked on', caseAt.failed, '2026-11-23T09:00:20Z'],
    ['it was taken back', caseAt.undone, '2026-11-23T09:00:28Z'],
    [
      'the last of it was taken back',
      { ...caseAt.undone, undoSteps: [step(0, '10:00')] } as Case,
      '2026-11-23T10:00:00.000Z',
    ],
    [
      'somebody had it taken back',
      { ...caseAt.undone, undoneAt: '2026-11-23T10:30:00Z' } as Case,
      '2026-11-23T10:30:00Z',
    ],
  ])('since %s, where that is the last of it', (_, current, since) => {
    expect(overSince(current)).toBe(since);
  });
});
