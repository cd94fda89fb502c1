import {
  type Decision,
  type RefusalCode,
  refuseAtOnce,
  refuseByAuthority,
} from '../../../services/approvals/policy.ts';
import type { Case } from '../../../services/domain/case.ts';
import type { Change } from '../../../services/domain/change.ts';
import type { Finding } from '../../../services/domain/finding.ts';
import { later } from '../../../services/domain/instant.ts';
import { ANA, BEN, diagnosis, GRANT_MISSING, caseAt as helped, proposedWith, YELLOW } from '../../helpers/cases.ts';
import { changes } from '../../helpers/changes.ts';
import { caseAt, codeOf, EASY, LOCK, LOOKED, pressed, SOON, STRICT } from './pressing.ts';

const { proposed } = helped;

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
