import { type RefusalCode, refuseAtOnce } from '../../../services/approvals/policy.ts';
import { STAGES, type Stage } from '../../../services/domain/case.ts';
import type { Change } from '../../../services/domain/change.ts';
import { later } from '../../../services/domain/instant.ts';
import { planDigest } from '../../../services/domain/plan.ts';
import { ANA, BEN, plan, proposedWith, SYNC_ALONE } from '../../helpers/cases.ts';
import { changes } from '../../helpers/changes.ts';
import { inEnglish } from '../../helpers/english.ts';
import { caseAt, codeOf, EASY, LOCK, LOOKED, pressed, SOON, STRICT, stops } from './pressing.ts';

const syncAlone = proposedWith(SYNC_ALONE);

/** What each stage answers to every verb, long after everything. A new stage does not compile until it stands here. */
const AT_STAGE: { readonly [S in Stage]: RefusalCode | null } = {
  diagnosed: 'stale',
  proposed: null,
  approved: 'already-decided',
  declined: 'already-decided',
  overtaken: 'already-decided',
  applied: 'already-decided',
  resolved: 'already-decided',
  unresolved: 'already-decided',
  failed: 'already-decided',
  expired: 'expired',
  undoing: 'already-decided',
  undone: 'already-decided',
};

test.each(STAGES.map((stage) => [stage, AT_STAGE[stage]] as const))('a case that is %s answers %s', (stage, code) => {
  expect(codeOf(caseAt[stage], pressed(caseAt[stage]))).toBe(code);
  expect(codeOf(caseAt[stage], pressed(caseAt[stage], 'decline'))).toBe(code);
});

describe('a decision', () => {
  test('counts in the room of its case only, whatever it is', () => {
    const elsewhere = { conversation: 'another room' };

    expect(codeOf(caseAt.proposed, pressed(caseAt.proposed, 'approve', elsewhere))).toBe('wrong-conversation');
    expect(codeOf(caseAt.proposed, pressed(caseAt.proposed, 'decline', elsewhere))).toBe('wrong-conversation');
    expect(codeOf(caseAt.resolved, pressed(caseAt.resolved, 'approve', elsewhere))).toBe('wrong-conversation');
  });

  test('counts for the plan that its card shows only', () => {
    const old = { digest: planDigest(SYNC_ALONE) };

    expect(codeOf(caseAt.proposed, pressed(caseAt.proposed, 'approve', old))).toBe('stale');
    expect(codeOf(caseAt.proposed, pressed(caseAt.proposed, 'decline', old))).toBe('stale');
    expect(codeOf(caseAt.proposed, pressed(caseAt.proposed, 'approve', { digest: '' }))).toBe('stale');
  });

  test('of nobody known does not count, whatever it is', () => {
    const nobody = { id: '', name: 'Guest' };

    for (const verb of ['approve', 'decline', 'sync'] as const) {
      expect(inEnglish(refuseAtOnce(syncAlone, pressed(syncAlone, verb), nobody, SOON, EASY))).toEqual({
        code: 'not-an-approver',
        because: 'The directory does not say who you are.',
      });
    }
  });

  test('to decline never waits for a lock, four eyes or the hour', () => {
    const locked = proposedWith({ blockedBy: [LOCK] });

    expect(codeOf(locked, pressed(locked, 'decline'), ANA, later(LOOKED, 86_400))).toBeNull();
  });
});

describe('an approval', () => {
  test.each<[string, number, RefusalCode | null]>([
    ['at once', 0, null],
    ['in the last second', 1800, null],
    ['a second later', 1801, 'expired'],
    ['a day later', 86_400, 'expired'],
  ])('counts for half an hour from the look: %s', (_, seconds, code) => {
    expect(codeOf(caseAt.proposed, pressed(caseAt.proposed), BEN, later(LOOKED, seconds))).toBe(code);
    expect(codeOf(syncAlone, pressed(syncAlone, 'sync'), BEN, later(LOOKED, seconds))).toBe(code);
  });

  test('counts for as long as the house says', () => {
    const short = { ...STRICT, validForMinutes: 1 };

    expect(codeOf(caseAt.proposed, pressed(caseAt.proposed), BEN, later(LOOKED, 60), short)).toBeNull();
    expect(codeOf(caseAt.proposed, pressed(caseAt.proposed), BEN, later(LOOKED, 61), short)).toBe('expired');
  });

  test('does not count while something stops the plan, which it names', () => {
    const locked = proposedWith({ blockedBy: [stops('undo'), LOCK, { ...LOCK, says: 'another lock' }] });

    expect(refuseAtOnce(locked, pressed(locked), BEN, SOON, STRICT)).toEqual({ code: 'blocked', because: LOCK.says });
  });

  test('counts where only the undo or the approval of others is in doubt', () => {
    const doubtful = proposedWith({ blockedBy: [stops('undo'), stops('approval')] });

    expect(codeOf(doubtful, pressed(doubtful))).toBeNull();
  });
});

describe('a sync button', () => {
  test('counts where a sync is all there is to do', () => {
    expect(codeOf(syncAlone, pressed(syncAlone, 'sync'))).toBeNull();
    expect(codeOf(syncAlone, pressed(syncAlone, 'approve'))).toBeNull();
  });

  test.each<[string, readonly Change[]]>([
    ['a grant has to come first', plan().changes],
    ['a binding goes with it', [changes['bind-hostname'], changes['sync-certificate']]],
  ])('does not stand for a larger plan: %s', (_, planned) => {
    const current = proposedWith({ changes: planned });

    expect(inEnglish(refuseAtOnce(current, pressed(current, 'sync'), BEN, SOON, STRICT))).toEqual({
      code: 'blocked',
      because: 'A sync alone would fail.',
    });
  });
});
