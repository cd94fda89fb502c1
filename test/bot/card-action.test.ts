import fc from 'fast-check';
import { readCardAction } from '../../bot/card-action.ts';

test.each([
  ['approve', { caseId: 'c', digest: 'd' }],
  ['decline', { caseId: 'c', digest: 'd' }],
  ['sync', { caseId: 'c', digest: 'd' }],
  ['undo', { caseId: 'c', digest: 'd' }],
  ['refresh', { caseId: 'c' }],
  ['code', { caseId: 'c', language: 'bicep' }],
  ['ask', { certificateId: '/subscriptions/s' }],
  ['ask-here', { certificateId: '/subscriptions/s' }],
  ['look', { certificateId: '/subscriptions/s' }],
])('%s is read with what it carries', (verb, data) => {
  expect(readCardAction(verb, data)).toEqual({ verb, ...data });
});

test('a plan in the card is not believed', () => {
  expect(readCardAction('approve', { caseId: 'c', digest: 'd', plan: { changes: [] }, by: 'eve' })).toEqual({
    verb: 'approve',
    caseId: 'c',
    digest: 'd',
  });
});

test('code is read in the languages that there are, and in no other', () => {
  expect(readCardAction('code', { caseId: 'c', language: 'cobol' })).toBeNull();
  expect(readCardAction('code', { caseId: 'c' })).toBeNull();
});

test.each(['approve', 'decline', 'sync', 'undo'])('a decision (%s) names the plan that it is about', (verb) => {
  expect(readCardAction(verb, { caseId: 'c' })).toBeNull();
});

test('a verb in the data does not replace that of the button', () => {
  expect(readCardAction('refresh', { verb: 'approve', caseId: 'c', digest: 'd' })).toEqual({
    verb: 'refresh',
    caseId: 'c',
  });
});

test('anything else is refused, and nothing throws', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (verb, data) => {
      expect(readCardAction(verb, data)).toBeNull();
    }),
  );
});
