import { breakGlassOf } from '../../../services/approvals/four-eyes.ts';
import { termsOf } from '../../../services/approvals/house.ts';
import { type Policy, refuseAtOnce, USUAL } from '../../../services/approvals/policy.ts';
import { later } from '../../../services/domain/instant.ts';
import { ANA, BEN, plan, proposedWith, SYNC_ALONE } from '../../helpers/cases.ts';
import { changes } from '../../helpers/changes.ts';
import { inEnglish } from '../../helpers/english.ts';
import { LOCK, LOOKED, pressed, SOON } from './pressing.ts';

const REASON = 'Nobody else is on call tonight.';
const proposed = proposedWith({});

function told(reason: string, by = ANA, policy: Policy = USUAL, current = proposed, at = SOON) {
  return inEnglish(refuseAtOnce(current, pressed(current, 'approve', { reason }), by, at, policy));
}

describe('whoever asked', () => {
  test('may approve alone with a reason', () => {
    expect(told(REASON)).toBeNull();
    expect(breakGlassOf(proposed, { verb: 'approve', reason: ` ${REASON}\n` }, ANA, USUAL)).toEqual({ reason: REASON });
  });

  test.each<[string, string, boolean]>([
    ['eight letters', 'too short', false],
    ['nine letters far apart', 'n i n e   l e t t e', false],
    ['ten letters', 'ten letters', true],
    ['ten letters that nobody sees', '\u200b'.repeat(10), false],
    ['nine letters and one that nobody sees', 'ninechars\u200b', false],
    ['ten letters of another script', '誰も当番ではありません', true],
    ['five hundred letters', 'x'.repeat(500), true],
    ['five hundred letters between blanks', ` ${'x'.repeat(500)}\n`, true],
    ['five hundred emoji', '🔥'.repeat(500), true],
    ['one more than that', 'x'.repeat(501), false],
  ])('has to give one that is a reason: %s', (_, reason, counts) => {
    expect(told(reason)).toEqual(
      counts ? null : { code: 'four-eyes', because: 'A reason has at least 10 letters, and 500 at most.' },
    );
  });

  test.each(['', '   ', '\n\t'])('is refused as ever with no reason at all: %j', (reason) => {
    expect(told(reason)).toEqual({ code: 'four-eyes', because: '' });
  });

  test('is told where the house allows no such thing', () => {
    expect(told(REASON, ANA, { ...USUAL, breakGlass: false })).toEqual({
      code: 'four-eyes',
      because: 'Approving alone with a reason is switched off here.',
    });
  });

  test('cannot stand in for the several people that a plan takes', () => {
    const high = proposedWith({ risk: 'high' });

    expect(told(REASON, ANA, { ...USUAL, approvals: 2 }, high)).toEqual({
      code: 'four-eyes',
      because: 'No reason stands in for the several people it takes.',
    });
    expect(told(REASON, ANA, { ...USUAL, approvals: 1 }, high)).toBeNull();
    expect(told(REASON, ANA, { ...USUAL, approvals: 2 }, proposed)).toBeNull();
  });
});

test('a reason passes four eyes and nothing else', () => {
  expect(told(REASON, ANA, USUAL, proposedWith({ blockedBy: [LOCK] }))?.code).toBe('blocked');
  expect(told(REASON, ANA, USUAL, proposed, later(LOOKED, 1801))?.code).toBe('expired');
  expect(
    refuseAtOnce(proposed, pressed(proposed, 'approve', { reason: REASON, digest: 'x' }), ANA, SOON, USUAL)?.code,
  ).toBe('stale');
  expect(
    refuseAtOnce(proposed, pressed(proposed, 'approve', { reason: REASON, conversation: 'x' }), ANA, SOON, USUAL)?.code,
  ).toBe('wrong-conversation');
});

test('an approval that needs no broken glass is an ordinary one, whatever was typed with it', () => {
  const sync = proposedWith(SYNC_ALONE);

  expect(told('no', BEN)).toBeNull();
  expect(breakGlassOf(proposed, { verb: 'approve', reason: REASON }, BEN, USUAL)).toBeNull();
  expect(breakGlassOf(sync, { verb: 'approve', reason: REASON }, ANA, USUAL)).toBeNull();
  expect(breakGlassOf(proposed, { verb: 'approve', reason: REASON }, ANA, { ...USUAL, fourEyes: false })).toBeNull();
});

describe('the terms that a card says', () => {
  const high = plan({ risk: 'high' });

  test.each<[string, object, Partial<Policy>, object]>([
    ['of any plan', plan(), {}, { approvals: 1, minutes: 30, breakGlass: true, grantHours: 0 }],
    ['of high risk, where two are asked for', high, { approvals: 2 }, { approvals: 2, breakGlass: false }],
    ['of medium risk, where two are asked for', plan({ risk: 'medium' }), { approvals: 2 }, { approvals: 1 }],
    ['of low risk, where two are asked for', plan(), { approvals: 2 }, { approvals: 1, breakGlass: true }],
    ['without four eyes', plan(), { fourEyes: false }, { breakGlass: false }],
    ['without broken glass', plan(), { breakGlass: false }, { breakGlass: false }],
    ['of a sync', SYNC_ALONE, { grantHours: 8 }, { breakGlass: false, grantHours: 0 }],
    ['of a grant for a time', plan(), { grantHours: 8 }, { grantHours: 8 }],
    ['of a firewall', plan({ changes: [changes['set-network-bypass']] }), { grantHours: 8 }, { grantHours: 0 }],
    ['of a role', plan({ changes: [changes['assign-role']] }), { grantHours: 8 }, { grantHours: 8 }],
    ['of the hour', plan(), { validForMinutes: 5 }, { minutes: 5 }],
  ])('%s', (_, planned, policy, terms) => {
    expect(termsOf(planned as ReturnType<typeof plan>, { ...USUAL, ...policy })).toMatchObject(terms);
  });
});
