import { USUAL } from '../../../services/approvals/policy.ts';
import { isLast, refuseSecondTime } from '../../../services/approvals/several.ts';
import { later } from '../../../services/domain/instant.ts';
import { ANA, BEN, plan, proposedWith } from '../../helpers/cases.ts';
import { inEnglish } from '../../helpers/english.ts';
import { LOOKED, SOON } from './pressing.ts';

const THREE = { ...USUAL, approvals: 3 };
const RISKY = { ...proposedWith({}), plan: plan({ risk: 'high' }) };
const ONCE = { ...RISKY, approvals: [{ by: BEN, at: LOOKED }] };
const CLEO = { id: 'cleo', name: 'Cleo Marsh' };
const TWICE = { ...RISKY, approvals: [...ONCE.approvals, { by: CLEO, at: LOOKED }] };

test('whoever has approved does not count twice, and hears how many are still missing', () => {
  expect(inEnglish(refuseSecondTime(ONCE, BEN, SOON, THREE))).toEqual({
    code: 'already-decided',
    because: 'You have approved it, and it takes 2 more of other people.',
  });
  expect(inEnglish(refuseSecondTime(TWICE, BEN, SOON, THREE))?.because).toContain('it takes 1 more');
});

test('whoever has not approved yet may', () => {
  expect(refuseSecondTime(ONCE, ANA, SOON, THREE)).toBeNull();
});

test('the last approval is the one that makes up the number', () => {
  expect(isLast(RISKY, SOON, THREE)).toBe(false);
  expect(isLast(ONCE, SOON, THREE)).toBe(false);
  expect(isLast(TWICE, SOON, THREE)).toBe(true);
});

test('one is enough for a plan of low risk', () => {
  expect(isLast(proposedWith({ risk: 'low' }), SOON, THREE)).toBe(true);
});

test('more approvals than it takes do not make it wait', () => {
  expect(isLast(TWICE, SOON, { ...USUAL, approvals: 2 })).toBe(true);
});

test('an approval that has grown too old counts no more', () => {
  const old = later(LOOKED, USUAL.validForMinutes * 60 + 1);

  expect(isLast(TWICE, old, THREE)).toBe(false);
});
