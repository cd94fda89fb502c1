import { isGrant, opensTheWay } from '../../../services/domain/change.ts';
import { changesAccess, isSyncAlone, planDigest, stopper } from '../../../services/domain/plan.ts';
import { plan, SYNC_ALONE } from '../../helpers/cases.ts';
import { changes } from '../../helpers/changes.ts';

const KINDS = Object.values(changes);
const FOLLOWING = ['import-certificate', 'sync-certificate', 'bind-hostname'];

test('only a change of a vault opens a way; whoever walks it changes nothing there', () => {
  const walking = KINDS.filter((change) => !opensTheWay(change)).map(({ kind }) => kind);

  expect(walking.toSorted()).toEqual(FOLLOWING.toSorted());
  for (const change of KINDS) expect(changesAccess({ changes: [change] })).toBe(opensTheWay(change));
  expect(changesAccess({ changes: [changes['sync-certificate'], changes['recover-vault']] })).toBe(true);
  expect(changesAccess({ changes: [] })).toBe(false);
});

test('what lets somebody in is an access policy or a role', () => {
  expect(KINDS.filter(isGrant).map(({ kind }) => kind)).toEqual(['add-access-policy', 'assign-role']);
});

test('a plan is a sync alone where it does nothing else', () => {
  expect(isSyncAlone(SYNC_ALONE)).toBe(true);
  expect(isSyncAlone(plan())).toBe(false);
});

test('a digest names what a plan cures and does, and nothing else of it', () => {
  const digest = planDigest(plan());

  expect(digest).toMatch(/^[0-9a-f]{16}$/);
  expect(planDigest(plan({ risk: 'high', alsoOnVault: [] }))).toBe(digest);
  expect(planDigest(plan({ cures: 'role-missing' }))).not.toBe(digest);
  expect(planDigest(plan({ changes: [changes['add-access-policy']] }))).not.toBe(digest);
  expect(planDigest(plan({ changes: plan().changes.toReversed() }))).not.toBe(digest);
});

test('only what stops the plan itself keeps it from being carried out', () => {
  const undo = { rule: 'read-only-lock', stops: 'undo', says: '' } as const;
  const whole = { rule: 'policy-denies', stops: 'plan', says: '' } as const;

  expect(stopper(plan({ blockedBy: [undo, whole] }))).toBe(whole);
  expect(stopper(plan({ blockedBy: [undo, { ...undo, stops: 'approval' }] }))).toBeUndefined();
});
