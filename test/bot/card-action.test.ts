import fc from 'fast-check';
import { readCardAction } from '../../bot/card-action.ts';

test.each([
  ['approve', { caseId: 'c', digest: 'd' }],
  ['decline', { caseId: 'c', digest: 'd' }],
  ['sync', { caseId: 'c', digest: 'd' }],
  ['refresh', { caseId: 'c' }],
  ['ask', { certificateId: '/subscriptions/s' }],
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
