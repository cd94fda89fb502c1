import { approval, approvalsSoFar, lapseNote } from '../../../cards/case/approval.ts';
import { decision, keepIt, note, took, undoStopper } from '../../../cards/case/notes.ts';
import { standingNote, whyNot } from '../../../cards/case/standing.ts';
import { say } from '../../../sentences/index.ts';
import { ANA, BEN, caseAt, diagnosis, NOW, plan, proposedWith } from '../../helpers/cases.ts';
import { changes } from '../../helpers/changes.ts';
import { english } from '../../helpers/english.ts';
import { BROKEN_GLASS, GUARDS } from '../variant-parts.ts';
import { said, stylesOf } from './said.ts';

const CLEO = { id: 'cleo', name: 'Cleo Marsh' };
const at = '2026-11-23T09:00:10Z';
const terms = (but: object) => plan({ terms: { ...plan().terms, ...but } });
const { approved, resolved } = caseAt;

test('how many have to approve is only said where it takes several', () => {
  expect(approvalsSoFar(proposedWith({}), NOW)).toEqual([]);
  expect(said(approvalsSoFar(proposedWith(terms({ approvals: 2 })), NOW))).toEqual([
    'It takes 2 approvals of different people. Each counts for 30 minutes.',
  ]);
});

test('all whose approvals made it up are named, and nobody who approved before them', () => {
  const given = [CLEO, ANA, BEN].map((by) => ({ by, at }));
  const named = (approvals: number) =>
    said(approval({ ...approved, approvals: given, decidedBy: BEN, plan: terms({ approvals }) }, NOW));

  expect(named(1)).toEqual(['Approved by Ben Okafor just now (23 Nov 2026, 09:00 UTC).']);
  expect(named(2)).toEqual(['Approved by Ana Silva and Ben Okafor just now (23 Nov 2026, 09:00 UTC).']);
  expect(named(3)).toEqual(['Approved by Cleo Marsh, Ana Silva and Ben Okafor just now (23 Nov 2026, 09:00 UTC).']);
});

test('one approval is that of whoever decided, whatever else is kept', () => {
  expect(said(approval({ ...approved, approvals: [{ by: ANA, at }], decidedBy: BEN }, NOW)).join()).toContain(
    'Approved by Ben Okafor',
  );
});

test('why somebody approved alone stands in a line of its own', () => {
  expect(said(approval({ ...approved, breakGlass: BROKEN_GLASS }, NOW))).toEqual([
    expect.stringContaining('Approved by Ben Okafor'),
    `Break glass: approved alone, for this reason: ${BROKEN_GLASS.reason}`,
  ]);
});

test('a grant for a time says when it ends, and at that moment that it does', () => {
  const current = { ...resolved, plan: terms({ grantHours: 8 }) };
  const last = '2026-11-23T17:00:20.000Z';

  expect(said(lapseNote(current, '2026-11-23T17:00:19.999Z'))).toEqual([
    'The grant is for a time: the bot takes it back by itself in less than a minute (23 Nov 2026, 17:00 UTC).',
  ]);
  expect(said(lapseNote(current, last))).toEqual([
    'The time of the grant is over: the bot takes it back by itself now.',
  ]);
  expect(lapseNote(resolved, NOW)).toEqual([]);
});

test('who decided something, and when', () => {
  expect(said(decision('page.declined-by', { by: BEN, at: NOW }, NOW))).toEqual([
    'Declined by Ben Okafor just now (23 Nov 2026, 09:00 UTC).',
  ]);
  expect(said(note(say('page.stays-done')))).toEqual(['What is done stays done. Check again for how things stand.']);
});

test.each([
  ['add-access-policy', true],
  ['assign-role', true],
  ['set-network-bypass', true],
  ['import-certificate', true],
  ['bind-hostname', true],
  ['recover-vault', false],
  ['recover-secret', false],
  ['enable-secret-version', false],
  ['start-renewal', false],
  ['sync-certificate', false],
] as const)('whether the next deployment may take it away again: %s', (kind, mayTake) => {
  expect(keepIt(plan({ changes: [changes['sync-certificate'], changes[kind]] })).length > 0).toBe(mayTake);
});

test('only what stops the undo is said to stop it, as far as there is room', () => {
  const undo = GUARDS.filter(({ stops }) => stops === 'undo');

  expect(said(undoStopper(plan({ blockedBy: GUARDS }), 10))).toEqual([
    'In the way of an undo: The CanNotDelete lock "keep" on kv-shop refuses to delete a role.',
  ]);
  expect(said(undoStopper(plan({ blockedBy: [...undo, ...undo] }), 1))).toHaveLength(1);
  expect(undoStopper(plan(), 10)).toEqual([]);
});

test('how long it took is only said of what is green', () => {
  expect(said(took(resolved))).toEqual(['48 seconds from question to green.']);
  expect(took({ ...resolved, diagnosis: diagnosis({ colour: 'yellow' }) })).toEqual([]);
});

test('why one person may not approve is one line of our own, and nothing is said to whoever may', () => {
  const standing = (code: 'four-eyes' | 'stale', mayBreakGlass = false) => ({
    refused: { code, because: '' },
    mayDecline: true,
    mayBreakGlass,
  });
  const why = whyNot(caseAt.proposed, standing('four-eyes'), NOW);

  expect(why && english(why)).toBe('You asked for this fix, so somebody else has to approve it.');
  expect(said(standingNote(caseAt.proposed, standing('four-eyes', true), NOW))).toEqual([
    'You asked for this fix, so somebody else has to approve it, or you alone with a reason.',
  ]);
  expect(whyNot(caseAt.proposed, standing('stale'), NOW)).toBeNull();
  expect(standingNote(caseAt.proposed, standing('stale'), NOW)).toEqual([]);
  expect(standingNote(caseAt.proposed, null, NOW)).toEqual([]);
  expect(stylesOf(standingNote(caseAt.proposed, standing('four-eyes'), NOW))).toEqual(['default']);
});
