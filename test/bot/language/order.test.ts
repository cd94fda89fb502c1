import { readIntent } from '../../../bot/language/intent.ts';

test.each([
  'we renew, sync, test',
  'it is a loop: we renew, sync, check',
  'wir erneuern, syncen, testen',
  'on renouvelle, synchronise, teste',
  'renovamos, sincroniza, probamos',
])('a bare verb in the middle of a story orders nothing: %s', (text) => {
  expect(['fix', 'sync']).not.toContain(readIntent(text).kind);
});

test.each([
  'hi, sync',
  'hallo zusammen, syncen',
  'ok, sincroniza',
  'renewed, sync it',
  '更新して、同期',
  'got it, sync',
  'understood, sync',
  'alles klar, syncen',
  'passt, syncen',
  'in ordnung, syncen',
  'verstanden, syncen',
  'très bien, synchronise',
  'parfait, synchronise',
  'de acuerdo, sincroniza',
  'entendido, sincroniza',
  'perfecto, sincroniza',
  'perfeito, sincroniza',
  'beleza, sincroniza',
])('an order all the same: %s', (text) => {
  expect(readIntent(text).kind).toBe('sync');
});

test('whoever agrees to a step of a story orders nothing', () => {
  for (const text of [
    'alles klar ist das nicht, syncen',
    'perfecto es otra cosa, sincroniza',
    'we got it, sync, test',
    'nicht in ordnung, syncen',
  ])
    expect(['fix', 'sync']).not.toContain(readIntent(text).kind);
});

test.each(['noon', 'today', 'friday', 'this friday', 'end of day', 'the end of the day', '5 pm', 'nine'])(
  'an order with an end to it: by %s',
  (end) => {
    expect(readIntent(`need app-pay synced by ${end}`).kind).toBe('sync');
  },
);

test.each(['bob', 'the network team', 'them', 'ops'])('what somebody else is to do is no order: by %s', (whom) => {
  expect(['fix', 'sync']).not.toContain(readIntent(`need app-pay synced by ${whom}`).kind);
});
