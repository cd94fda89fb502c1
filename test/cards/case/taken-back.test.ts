import { takenBack, takingBackNow } from '../../../cards/case/fix/taken-back.ts';
import { wayBack, wayOf } from '../../../cards/case/fix/work.ts';
import type { Change, Step } from '../../../services/index.ts';
import { BEN, plan } from '../../helpers/cases.ts';
import { changes } from '../../helpers/changes.ts';
import { said } from './said.ts';

const step = (change: number, outcome: Step['outcome'] = 'done'): Step => ({
  change,
  at: '2026-11-23T09:00:20Z',
  outcome,
  says: '',
  requestId: '',
});

/** Work of which everything was asked for, and so much is taken back. */
function workOn(kinds: readonly Change['kind'][], undoSteps: readonly Step[], undoneBy: typeof BEN | null = BEN) {
  const all = kinds.map((kind) => changes[kind]);
  return { plan: plan({ changes: all }), steps: all.map((_, change) => step(change)), undoSteps, undoneBy };
}

const KINDS = ['add-access-policy', 'assign-role', 'sync-certificate', 'bind-hostname'] as const;

test('what is taken back goes from the last to the first; one is in hand, and what cannot be stays', () => {
  expect(said(takingBackNow(workOn(KINDS, [step(3)]), 10))).toEqual([
    '✓ Binding of shop.contoso.com: taken back',
    expect.stringMatching(/^… Now: Deletes the assignment of Key Vault Certificate User/),
    expect.stringMatching(/^– Then: Takes get on secrets and certificates/),
    'Cannot be taken back: Sync of kv-shop-wildcard-contoso-com.',
  ]);
});

test('an open answer on the way back is waited for, and in the end was never confirmed', () => {
  const open = workOn(KINDS, [step(3, 'no-answer'), step(3, 'conflict')]);

  expect(said(takingBackNow(open, 10))[0]).toMatch(/^… Binding of .*another change was under way there/);
  expect(said(takenBack(open, 10))).toEqual([
    expect.stringMatching(/^\? Binding of .*another change was under way there/),
    expect.stringMatching(/^– Not taken back yet: Deletes the assignment/),
    expect.stringMatching(/^– Not taken back yet: Takes get/),
    'Cannot be taken back: Sync of kv-shop-wildcard-contoso-com.',
  ]);
});

test('what was left alone is shown, with a sign of its own', () => {
  expect(said(takenBack(workOn(KINDS, [step(3, 'left-alone')]), 10))[0]).toMatch(/^– Binding of .*: not taken back/);
});

test('of a grant whose time is over, nothing but the grants is taken back, and nothing else is spoken of', () => {
  expect(said(takingBackNow(workOn(KINDS, [], null), 10))).toEqual([
    expect.stringMatching(/^… Now: Deletes the assignment/),
    expect.stringMatching(/^– Then: Takes get/),
  ]);
  expect(wayOf(workOn(KINDS, [], null))).toEqual([1, 0]);
});

test('what was already taken back is told, even where it is no longer on the way', () => {
  expect(said(takenBack(workOn(KINDS, [step(3)], null), 10))[0]).toBe('✓ Binding of shop.contoso.com: taken back');
});

test('a short list counts the rest, and what stays by name up to four', () => {
  const stays = Array.from({ length: 6 }, () => 'sync-certificate' as const);
  const lines = said(takenBack(workOn(['add-access-policy', 'assign-role', ...stays], []), 1));

  expect(lines).toEqual([
    expect.stringMatching(/^– Not taken back yet: Deletes/),
    'and 1 more change',
    expect.stringMatching(/^Cannot be taken back: (Sync of [^,]+, ){3}Sync of [^,]+ and 2 more\.$/),
  ]);
});

test('what was never asked for is neither taken back nor stays', () => {
  const none = { ...workOn(KINDS, []), steps: [step(1)] };

  expect(wayBack(none)).toEqual([1]);
  expect(said(takingBackNow(none, 10))).toEqual([expect.stringMatching(/^… Now: Deletes the assignment/)]);
});
