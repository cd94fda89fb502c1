import {
  type Decision,
  type Policy,
  type RefusalCode,
  refuseAtOnce,
  refuseByAuthority,
} from '../../../services/approvals/policy.ts';
import { type Case, STAGES, type Stage } from '../../../services/domain/case.ts';
import { later } from '../../../services/domain/instant.ts';
import type { Change } from '../../../services/domain/plan.ts';
import { planDigest } from '../../../services/domain/plan.ts';
import { ANA, BEN, caseAt, changes, plan, proposedWith, SYNC_ALONE } from '../../helpers/cases.ts';

const STRICT: Policy = { fourEyes: true, validForMinutes: 30 };
const EASY: Policy = { fourEyes: false, validForMinutes: 30 };
const LOOKED = caseAt.proposed.diagnosis.takenAt;
const SOON = later(LOOKED, 60);
const syncAlone = proposedWith(SYNC_ALONE);

function pressed(current: Case, verb: Decision['verb'] = 'approve', changed: Partial<Decision> = {}): Decision {
  const digest = 'plan' in current ? planDigest(current.plan) : '';
  return { verb, caseId: current.id, digest, conversation: current.conversation, ...changed };
}

function codeOf(current: Case, decision: Decision, by = BEN, at = SOON, policy = STRICT): RefusalCode | null {
  return refuseAtOnce(current, decision, by, at, policy)?.code ?? null;
}

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
      expect(refuseAtOnce(syncAlone, pressed(syncAlone, verb), nobody, SOON, EASY)).toEqual({
        code: 'not-an-approver',
        because: 'the directory does not say who you are',
      });
    }
  });

  test('to decline never waits for a lock, four eyes or the hour', () => {
    const locked = proposedWith({ blockedBy: ['a lock'] });

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

  test('does not count while something is in the way, which it names', () => {
    const locked = proposedWith({ blockedBy: ['The ReadOnly lock "freeze" refuses every write.', 'a policy'] });

    expect(refuseAtOnce(locked, pressed(locked), BEN, SOON, STRICT)).toEqual({
      code: 'blocked',
      because: 'The ReadOnly lock "freeze" refuses every write.',
    });
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

    expect(refuseAtOnce(current, pressed(current, 'sync'), BEN, SOON, STRICT)).toEqual({
      code: 'blocked',
      because: 'a sync alone would fail',
    });
  });
});

/** Which changes four eyes are for. A new kind of change does not compile until it stands here. */
const FOUR_EYES: { readonly [K in Change['kind']]: boolean } = {
  'add-access-policy': true,
  'assign-role': true,
  'set-network-bypass': true,
  'sync-certificate': false,
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
  const locked = proposedWith({ blockedBy: ['a lock'] });

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
  const cannot = { may: false, because: 'no role gives it' } as const;
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

  test.each(['approve', 'decline', 'sync'] as const)('lets whoever could do it %s', (verb) => {
    expect(refuseByAuthority(caseAt.proposed, pressed(caseAt.proposed, verb), BEN, { may: true })).toBeNull();
  });
});
