import { type Decision, type RefusalCode, refuseAtOnce } from '../../../services/approvals/policy.ts';
import { undoNeeds } from '../../../services/approvals/undo-needs.ts';
import { type Case, type EndedCase, STAGES, type Stage } from '../../../services/domain/case.ts';
import type { Change } from '../../../services/domain/change.ts';
import { later } from '../../../services/domain/instant.ts';
import { ANA, BEN, caseAt as helped, plan } from '../../helpers/cases.ts';
import { changes, VAULT_ID } from '../../helpers/changes.ts';
import { inEnglish } from '../../helpers/english.ts';
import { caseAt, codeOf, LOOKED, pressed, SOON, STRICT, stops } from './pressing.ts';

const done = { at: LOOKED, outcome: 'done', says: '', requestId: '' } as const;

/** A case that ended after the first of these changes had been made, or all of them. */
function ended(kinds: readonly Change['kind'][], tried = kinds.length): EndedCase {
  return {
    ...helped.resolved,
    stage: 'unresolved',
    plan: plan({ changes: kinds.map((kind) => changes[kind]) }),
    steps: kinds.slice(0, tried).map((_, change) => ({ ...done, change })),
  };
}

function undo(current: Case, changed: Partial<Decision> = {}, by = BEN): RefusalCode | null {
  return codeOf(current, pressed(current, 'undo', changed), by, later(LOOKED, 86_400));
}

/** A new stage does not compile until it stands here. */
const AT_STAGE: { readonly [S in Stage]: RefusalCode | null } = {
  diagnosed: 'already-decided',
  proposed: 'already-decided',
  approved: 'already-decided',
  declined: 'already-decided',
  overtaken: 'already-decided',
  applied: 'already-decided',
  resolved: null,
  unresolved: null,
  failed: null,
  expired: 'already-decided',
  undoing: 'already-decided',
  undone: 'already-decided',
};

test.each(STAGES.map((stage) => [stage, AT_STAGE[stage]] as const))('a case that is %s: %s', (stage, code) => {
  expect(undo(caseAt[stage])).toBe(code);
});

test('an undo counts in the room of its case, for the plan that its card shows, and of somebody known', () => {
  expect(undo(caseAt.resolved, { conversation: 'another' })).toBe('wrong-conversation');
  expect(undo(caseAt.resolved, { digest: 'old' })).toBe('stale');
  expect(undo(caseAt.resolved, {}, { id: '', name: 'Guest' })).toBe('not-an-approver');
});

test('an undo waits for no second pair of eyes, and for no guard of the plan', () => {
  const guarded = { ...helped.resolved, plan: plan({ blockedBy: [stops('undo'), stops('approval')] }) };

  expect(undo(caseAt.resolved, {}, ANA)).toBeNull();
  expect(undo(guarded)).toBeNull();
});

test('what cannot be taken back is refused, and that is said', () => {
  const synced = ended(['sync-certificate']);

  expect(inEnglish(refuseAtOnce(synced, pressed(synced, 'undo'), BEN, SOON, STRICT))).toEqual({
    code: 'blocked',
    because: 'Nothing of it can be taken back.',
  });
  expect(undo(ended(['add-access-policy'], 0))).toBe('blocked');
});

describe('Azure is asked for the right to take back', () => {
  const policy = { action: 'Microsoft.KeyVault/vaults/accessPolicies/write', scope: VAULT_ID };

  test('each change that was tried, once, and no other', () => {
    expect(undoNeeds(ended(['add-access-policy', 'sync-certificate', 'set-network-bypass'], 2))).toEqual([policy]);
    expect(undoNeeds(ended(['add-access-policy', 'add-access-policy']))).toEqual([policy]);
    expect(undoNeeds(ended(['assign-role']))).toMatchObject([
      { action: 'Microsoft.Authorization/roleAssignments/delete', scope: VAULT_ID },
    ]);
  });

  test('nothing of a plan that nobody has carried out', () => {
    expect(undoNeeds(helped.proposed)).toEqual([]);
  });

  test('a change without an answer as well, for it may have been made', () => {
    const unanswered: EndedCase = {
      ...ended(['add-access-policy', 'bind-hostname']),
      steps: [
        { ...done, change: 1, outcome: 'no-answer' },
        { ...done, change: 1 },
      ],
    };

    expect(undoNeeds(unanswered).map(({ action }) => action)).toEqual(['Microsoft.Web/sites/hostNameBindings/write']);
  });

  test('nothing where a change of the plan cannot be taken back', () => {
    const actions = undoNeeds(ended(Object.values(changes).map(({ kind }) => kind))).map(({ action }) => action);

    expect(actions).toContain('Microsoft.KeyVault/vaults/write');
    expect(actions).not.toContain('Microsoft.Web/certificates/write');
  });
});
