import {
  type Decision,
  type RefusalCode,
  refuseAtOnce,
  refuseByAuthority,
} from '../../../services/approvals/policy.ts';
import { type Case, STAGES, type Stage } from '../../../services/domain/case.ts';
import type { Change } from '../../../services/domain/change.ts';
import type { Finding } from '../../../services/domain/finding.ts';
import { later } from '../../../services/domain/instant.ts';
import { planDigest } from '../../../services/domain/plan.ts';
import {
  ANA,
  BEN,
  diagnosis,
  GRANT_MISSING,
  caseAt as helped,
  plan,
  proposedWith,
  SYNC_ALONE,
  YELLOW,
} from '../../helpers/cases.ts';
import { changes } from '../../helpers/changes.ts';
import { inEnglish } from '../../helpers/english.ts';
import { caseAt, codeOf, EASY, LOCK, LOOKED, pressed, SOON, STRICT, stops } from './pressing.ts';

const { proposed } = helped;
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

/** Which changes four eyes are for. A new kind of change does not compile until it stands here. */
const FOUR_EYES: { readonly [K in Change['kind']]: boolean } = {
  'add-access-policy': true,
  'assign-role': true,
  'set-network-bypass': true,
  'recover-vault': true,
  'recover-secret': true,
  'enable-secret-version': true,
  'start-renewal': true,
  'sync-certificate': false,
  'import-certificate': false,
  'bind-hostname': false,
};

describe('four eyes', () => {
  test.each(Object.values(changes).map((change) => [change.kind, change] as const))(
    'see every change of access or network, and no other: %s',
    (kind, change) => {
      const current = proposedWith({ changes: [change] });
      const beside = proposedWith({ changes: [changes['sync-certificate'], change] });

      for (const each of [current, beside]) {
        expect(codeOf(each, pressed(each), ANA)).toBe(FOUR_EYES[kind] ? 'four-eyes' : null);
        expect(codeOf(each, pressed(each), BEN)).toBeNull();
        expect(codeOf(each, pressed(each), ANA, SOON, EASY)).toBeNull();
      }
    },
  );

  test('know people by their id: a name of the same letters is somebody else', () => {
    const namesake = { id: 'another', name: ANA.name };
    const renamed = { id: ANA.id, name: 'A. Silva' };

    expect(codeOf(caseAt.proposed, pressed(caseAt.proposed), namesake)).toBeNull();
    expect(codeOf(caseAt.proposed, pressed(caseAt.proposed), renamed)).toBe('four-eyes');
  });
});

describe('what is told first where several things are wrong', () => {
  const locked = proposedWith({ blockedBy: [LOCK] });

  test.each<[RefusalCode, RefusalCode | null]>([
    [
      'wrong-conversation',
      codeOf(locked, pressed(locked, 'sync', { conversation: 'x', digest: 'x' }), ANA, later(LOOKED, 9999)),
    ],
    ['stale', codeOf(locked, pressed(locked, 'sync', { digest: 'x' }), ANA, later(LOOKED, 9999))],
    ['expired', codeOf(locked, pressed(locked, 'sync'), ANA, later(LOOKED, 9999))],
    ['blocked', codeOf(locked, pressed(locked), ANA)],
    ['four-eyes', codeOf(caseAt.proposed, pressed(caseAt.proposed), ANA)],
  ])('%s', (code, told) => {
    expect(told).toBe(code);
  });
});

describe('what Azure would let somebody do', () => {
  const cannot = { verdict: 'refused', because: 'no role gives it' } as const;
  const refused = { code: 'not-an-approver', because: 'no role gives it' };

  test.each<[string, Decision['verb'], typeof ANA, object | null]>([
    ['the approver who could not do it is refused', 'approve', BEN, refused],
    ['the requester who could not do it is refused', 'approve', ANA, refused],
    ['the requester who could not sync is refused', 'sync', ANA, refused],
    ['a stranger cannot withdraw somebody else’s question', 'decline', BEN, refused],
    ['the requester withdraws the question', 'decline', ANA, null],
  ])('decides: %s', (_, verb, by, expected) => {
    expect(refuseByAuthority(caseAt.proposed, pressed(caseAt.proposed, verb), by, cannot)).toEqual(expected);
  });

  test('decides against what only a condition would let through, and says so', () => {
    const because = 'Owner gives it only under a condition that could not be judged: Azure may refuse';
    const conditional = { verdict: 'conditional', because } as const;

    expect(refuseByAuthority(proposed, pressed(proposed), BEN, conditional)).toEqual({
      code: 'not-an-approver',
      because,
    });
    expect(refuseByAuthority(proposed, pressed(proposed, 'decline'), ANA, conditional)).toBeNull();
  });

  test('gives whoever asked no right to take back what was done', () => {
    expect(refuseByAuthority(caseAt.resolved, pressed(caseAt.resolved, 'undo'), ANA, cannot)).toEqual(refused);
  });

  test.each(['approve', 'decline', 'sync', 'undo'] as const)('lets whoever could do it %s', (verb) => {
    const allowed = { verdict: 'allowed', because: 'governs the vault' } as const;

    expect(refuseByAuthority(proposed, pressed(proposed, verb), BEN, allowed)).toBeNull();
  });
});

describe('a sync where no cure is proposed', () => {
  const found = (findings: readonly Finding[], firstBroken = YELLOW.firstBroken): Case => ({
    ...helped.diagnosed,
    diagnosis: diagnosis({ colour: 'yellow', findings, firstBroken }),
  });
  const told = (current: Case, verb: Decision['verb'] = 'sync') =>
    refuseAtOnce(current, pressed(current, verb), BEN, SOON, STRICT);
  const expired: Finding = { ...GRANT_MISSING, rule: 'certificate-expired', link: 'certificate', symptom: true };

  test('is refused in the words of the first cause, since it would fail or pull what is unsafe', () => {
    const both = found([expired, { ...GRANT_MISSING, rule: 'vault-moved', says: 'Later.' }, GRANT_MISSING]);

    expect(told(both)).toEqual({ code: 'blocked', because: GRANT_MISSING.says });
  });

  test('is stale where nothing was found, or a symptom and no cause', () => {
    expect(told(found([], null))).toEqual({ code: 'stale', because: '' });
    expect(told(found([GRANT_MISSING], null))).toEqual({ code: 'stale', because: '' });
    expect(told(found([expired], { link: 'certificate', rule: 'certificate-expired' }))).toMatchObject({
      code: 'stale',
    });
  });

  test('is no other button', () => {
    expect(told(found([GRANT_MISSING]), 'approve')).toMatchObject({ code: 'stale' });
    expect(told(found([GRANT_MISSING]), 'decline')).toMatchObject({ code: 'stale' });
  });
});
