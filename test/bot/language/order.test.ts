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

test.each(['is anyone there? sync app-pay', 'can you hear me? please sync app-pay', 'jemand da? bitte app-pay syncen'])(
  'a question before an order, about something else, leaves it as it is: %s',
  (text) => {
    expect(readIntent(text).kind).toBe('sync');
  },
);

test.each([
  'sync app-pay. is anna around?',
  'sync app-pay. what is red?',
  'is a sync safe? sync app-pay',
  'is the window open? sync app-pay',
])('a question behind an order, or about the action, takes it back: %s', (text) => {
  expect(['fix', 'sync']).not.toContain(readIntent(text).kind);
});

test.each([
  'wie weiter, sync app-pay',
  'wie jetzt, sync app-pay',
  'comment faire, sync app-pay',
  'qué hago, sync app-pay',
])('whoever asks in another language than the order is in orders nothing: %s', (text) => {
  expect(['fix', 'sync']).not.toContain(readIntent(text).kind);
});

test.each([
  ['approve and tell me when it is done', 'fix'],
  ['fix and let me know', 'fix'],
  ['répare-le et préviens-moi', 'fix'],
  ['pode aplicar e me avisa', 'fix'],
  ['app-pay aktualisieren und sag mir bescheid', 'sync'],
  ['alles klar und sag mir bescheid, syncen', 'sync'],
  ['sync app-pay,the window is open and then tell me when it is done', 'sync'],
])('an order is one with a word to follow it: %s', (text, kind) => {
  expect(readIntent(text).kind).toBe(kind);
});

test.each(['make a sync with the team please', 'do a quick sync with management', 'みんなで同期して'])(
  'people who sync are no order: %s',
  (text) => {
    expect(readIntent(text).kind).toBe('smalltalk/other');
  },
);
