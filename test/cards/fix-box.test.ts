import { caseCard } from '../../cards/case-card.ts';
import type { Guard, Plan } from '../../services/index.ts';
import { NOW, proposedWith } from '../helpers/cases.ts';
import { SUCCESSOR_ID } from '../helpers/changes.ts';
import { elementsOf, openText, titlesOf } from './parts-of.ts';
import { endedWith } from './variant-parts.ts';

const guard = (stops: Guard['stops']): Guard => ({ rule: 'read-only-lock', stops, says: `It stops the ${stops}.` });

function drawn(but: Partial<Plan>) {
  const { card, text } = caseCard(proposedWith(but), NOW);
  return { titles: titlesOf(card), said: openText(card), speak: String(card.speak), text };
}

test('what stops a plan is said before anybody may approve', () => {
  const { titles, said, speak } = drawn({ blockedBy: [guard('plan')] });

  expect(said).toContain('In the way: It stops the plan.');
  expect(titles).toEqual(['Check again', 'Decline', 'As code']);
  expect(speak).not.toContain('approve');
});

test.each([
  ['undo', 'Cannot be undone afterwards: It stops the undo.'],
  ['approval', 'Who may approve: It stops the approval.'],
] as const)('what stops only the %s is said, and the plan is still offered', (stops, words) => {
  const { titles, said, speak } = drawn({ blockedBy: [guard(stops)] });

  expect(said).toContain(words);
  expect(titles).toEqual(['Approve fix', 'Decline', 'As code']);
  expect(speak).toMatch(/Say "approve [0-9a-f]{6}" to carry out the fix, or "decline [0-9a-f]{6}"/);
});

test('what stops a plan stops it wherever it stands in the list', () => {
  expect(drawn({ blockedBy: [guard('undo'), guard('plan')] }).titles).toEqual(['Check again', 'Decline', 'As code']);
});

test('a plan whose undo is blocked does not promise that it can be undone', () => {
  expect(drawn({}).said).toContain('step 1 can be undone');
  expect(drawn({ blockedBy: [guard('undo')] }).said).not.toContain('can be undone');
});

const LEFTOVER = { says: 'A dead grant stays.', command: 'az keyvault delete-policy --name kv-shop --object-id 0-0' };

test.each([
  ['before the approval', proposedWith({ leftovers: [LEFTOVER] })],
  ['after the fix', endedWith('resolved', { leftovers: [LEFTOVER] })],
])('what is left for a person is said %s, with the command to copy', (_, current) => {
  const { card } = caseCard(current, NOW);

  expect(openText(card)).toContain('Left for a person: A dead grant stays.');
  expect(elementsOf(card).map(({ text }) => text)).toContain(LEFTOVER.command);
});

test('a plan that leads to a new certificate says which one, before and after', () => {
  const words = 'A new certificate takes over: kv-shop-wildcard-contoso-com-2.';

  expect(drawn({ leadsTo: SUCCESSOR_ID }).said).toContain(words);
  expect(openText(caseCard(endedWith('resolved', { leadsTo: SUCCESSOR_ID }), NOW).card)).toContain(words);
  expect(drawn({}).said).not.toContain('takes over');
});

test('only what a template would set back is to be put into the templates', () => {
  const kept = (but: Partial<Plan>) =>
    openText(caseCard(endedWith('resolved', but), NOW).card).includes('your templates');
  const { changes } = proposedWith({}).plan;

  expect(kept({ changes })).toBe(true);
  expect(kept({ changes: changes.filter(({ kind }) => kind === 'sync-certificate') })).toBe(false);
});
