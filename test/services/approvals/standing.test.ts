import fc from 'fast-check';
import { say } from '../../../sentences/index.ts';
import { type Policy, refuseAtOnce, refuseByAuthority, USUAL } from '../../../services/approvals/policy.ts';
import { type Standing, standingOf } from '../../../services/approvals/standing.ts';
import type { Person } from '../../../services/domain/case.ts';
import { ANA, BEN, plan, proposedWith, SYNC_ALONE } from '../../helpers/cases.ts';
import { inEnglish } from '../../helpers/english.ts';
import { EASY, LOCK, LOOKED, pressed, SOON } from './pressing.ts';

const CLEO = { id: 'cleo', name: 'Cleo Marsh' };
const LATE = '2026-11-23T09:30:03Z';

/** Ana has asked; Ben had the roles at the last look, Ana and Cleo had not. */
const ROOM = { ...proposedWith({ able: [BEN.id.toUpperCase()] }), room: [ANA.id, BEN.id, CLEO.id] };
const OPEN = { ...ROOM, plan: plan() };
const HIGH = plan({ risk: 'high' });
const ENDORSED = { ...OPEN, plan: HIGH, approvals: [{ by: BEN, at: LOOKED }] };

const seenBy = (current: typeof ROOM, by: Person, at = SOON, policy: Policy = USUAL) =>
  standingOf(current, by, at, policy);
const said = ({ refused, mayDecline, mayBreakGlass }: Standing) => [refused?.code ?? null, mayDecline, mayBreakGlass];

test.each<[string, Standing, [string | null, boolean, boolean]]>([
  ['whoever had the roles may approve', seenBy(ROOM, BEN), [null, true, false]],
  ['whoever had none may neither approve nor decline', seenBy(ROOM, CLEO), ['not-an-approver', false, false]],
  ['whoever asked needs another, and may break the glass', seenBy(OPEN, ANA), ['four-eyes', true, true]],
  ['whoever asked and had no roles breaks no glass, and may withdraw', seenBy(ROOM, ANA), ['four-eyes', true, false]],
  [
    'whoever asked has no glass to break where the house allows none',
    seenBy(OPEN, ANA, SOON, { ...USUAL, breakGlass: false }),
    ['four-eyes', true, false],
  ],
  [
    'whoever asked may approve where the house asks for no four eyes',
    seenBy(OPEN, ANA, SOON, EASY),
    [null, true, false],
  ],
  ['whoever asked may have a sync carried out', seenBy({ ...OPEN, plan: SYNC_ALONE }, ANA), [null, true, false]],
  [
    'whoever has approved waits for others',
    seenBy(ENDORSED, BEN, SOON, { ...USUAL, approvals: 2 }),
    ['already-decided', true, false],
  ],
  ['others may approve after them', seenBy(ENDORSED, CLEO, SOON, { ...USUAL, approvals: 2 }), [null, true, false]],
  ['nobody approves by a look too old', seenBy(ROOM, BEN, LATE), ['expired', true, false]],
  ['of somebody who came later nothing is known', seenBy(ROOM, { id: 'dan', name: 'Dan' }), [null, true, false]],
  ['a guest without an id is nobody', seenBy(OPEN, { id: '', name: 'Guest' }), ['not-an-approver', false, false]],
  [
    'where the house has a list, roles say nothing',
    seenBy(ROOM, CLEO, SOON, { ...USUAL, approvers: [BEN.id] }),
    [null, true, false],
  ],
  [
    'what something stops is approved by nobody',
    seenBy({ ...OPEN, plan: plan({ blockedBy: [LOCK] }) }, BEN),
    ['blocked', true, false],
  ],
])('%s', (_, standing, expected) => {
  expect(said(standing)).toEqual(expected);
});

test('of a case that was kept before anybody noted who had the roles, nothing is known', () => {
  const { able: _, ...earlier } = ROOM.plan;

  expect(said(seenBy({ ...ROOM, plan: earlier as typeof ROOM.plan }, CLEO))).toEqual([null, true, false]);
});

test('of a case that was kept before anybody noted who was there, nothing is known', () => {
  expect(said(standingOf({ ...ROOM, room: null }, CLEO, SOON, USUAL))).toEqual([null, true, false]);
});

test('whoever may not is told why: they had no roles, or nobody knows who they are', () => {
  const because = (by: Person) => inEnglish(seenBy(ROOM, by)).refused?.because;

  expect(because(CLEO)).toBe(inEnglish(say('refusal.roles-lacking')));
  expect(because({ id: '', name: 'Guest' })).toBe(inEnglish(say('refusal.nobody-known')));
});

test('what is offered never goes beyond what a press would be allowed before Azure is asked', () => {
  const people = fc.constantFrom(ANA, BEN, CLEO, { id: '', name: '' });
  const policies = fc.record({ fourEyes: fc.boolean(), breakGlass: fc.boolean(), approvals: fc.constantFrom(1, 2) });
  fc.assert(
    fc.property(fc.constantFrom(ROOM, OPEN, ENDORSED), people, policies, (current, by, changed) => {
      const policy = { ...USUAL, ...changed };
      const standing = seenBy(current, by, SOON, policy);

      if (!standing.refused) expect(refuseAtOnce(current, pressed(current), by, SOON, policy)).toBeNull();
      if (standing.mayBreakGlass) {
        const alone = pressed(current, 'approve', { reason: 'Nobody else is on call.' });
        expect(refuseAtOnce(current, alone, by, SOON, policy)).toBeNull();
      }
      const refusedByAzure = { verdict: 'refused', because: 'no role' } as const;
      if (standing.mayDecline && current === ROOM && by.id !== BEN.id)
        expect(refuseByAuthority(current, pressed(current, 'decline'), by, refusedByAzure)).toBeNull();
    }),
  );
});
