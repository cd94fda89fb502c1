import { type FollowUp, readFollowUp } from '../../../bot/language/follow-up.ts';
import { readIntent } from '../../../bot/language/intent.ts';

const SAME = [
  'why?',
  'why',
  'but why?',
  'why is it yellow?',
  'why is it still red',
  'is it green now?',
  'is it fixed yet?',
  'is that ok',
  'and now?',
  'now?',
  'green yet?',
  'how is it now?',
  "what's wrong with it?",
  'status?',
  'und jetzt?',
  'warum?',
  'wieso ist es noch gelb?',
  'ist es jetzt grün?',
  'et maintenant ?',
  'pourquoi ?',
  "c'est vert maintenant ?",
  'y ahora?',
  '¿por qué?',
  '¿está verde ya?',
  'e agora?',
  'por quê?',
  'já está verde?',
  'なぜ？',
  '今は？',
  'もう緑ですか？',
];

test.each(SAME)('%j asks about the same certificate once more', (text) => {
  expect(readFollowUp(text)).toEqual({ kind: 'same' });
});

const ORDERS = [
  'sync it',
  'sync it now',
  'sync this please',
  'fix it',
  'please fix it',
  'ok, fix it',
  'repair that one',
  'fix the certificate',
  'synchronisiere es',
  'bitte synchronisieren',
  'reparier es bitte',
  'répare-le',
  'synchronise-le maintenant',
  'sincronízalo',
  'repáralo por favor',
  'sincroniza-o',
  'conserta isso',
  '同期して',
  'それを直して',
];

test.each(ORDERS)('%j has the form of an order about the same certificate', (text) => {
  expect(readFollowUp(text)).toEqual({ kind: 'order' });
});

const QUESTIONS: readonly ((order: string) => string)[] = [
  (order) => `should I ${order}`,
  (order) => `did you ${order}?`,
  (order) => `what happens when you ${order}`,
  (order) => `do not ${order}`,
  (order) => `don't ${order}`,
  (order) => `${order} nicht`,
  (order) => `if it is red, ${order}`,
  (order) => `${order} tomorrow`,
  (order) => `he told me to ${order}`,
  (order) => `we had to ${order}`,
  (order) => `${order}しない`,
];

test.each(ORDERS)('%j orders nothing in a sentence about it', (order) => {
  const followed = QUESTIONS.map((frame) => frame(order)).filter((text) => readFollowUp(text)?.kind === 'order');

  expect(followed).toEqual([]);
});

test('a form of an order with a question mark is no order to the reader of orders, unless it asks the bot to do it', () => {
  const acting = ORDERS.filter((order) => ['sync', 'fix'].includes(readIntent(`${order}?`).kind));

  expect(acting).toEqual([]);
});

test.each<[string, FollowUp]>([
  ['and www?', { kind: 'part', part: 'www' }],
  ['and the www?', { kind: 'part', part: 'www' }],
  ['what about api', { kind: 'part', part: 'api' }],
  ['and shop.contoso.com?', { kind: 'part', part: 'shop.contoso.com' }],
  ['und www?', { kind: 'part', part: 'www' }],
  ['und was ist mit api?', { kind: 'part', part: 'api' }],
  ['et www ?', { kind: 'part', part: 'www' }],
  ['¿¡y www?!', { kind: 'part', part: 'www' }],
  ['¿y www?', { kind: 'part', part: 'www' }],
  ['e o www?', { kind: 'part', part: 'www' }],
  ['wwwは？', { kind: 'part', part: 'www' }],
  ['apiはどうですか？', { kind: 'part', part: 'api' }],
  ['*.contoso.comはどう', { kind: 'part', part: '*.contoso.com' }],
  ['what about the other one', { kind: 'other' }],
  ['and the other?', { kind: 'other' }],
  ['und die andere?', { kind: 'other' }],
  ["et l'autre ?", { kind: 'other' }],
  ['¿y el otro?', { kind: 'other' }],
  ['e o outro?', { kind: 'other' }],
  ['もう一つは？', { kind: 'other' }],
])('%j goes on to another name', (text, followUp) => {
  expect(readFollowUp(text)).toEqual(followUp);
});

test.each([
  'and you?',
  'and thanks',
  'and then?',
  'and red?',
  'and www and api?',
  '次のwwwは？',
  'wwwは赤い',
  'not www',
  'sync www',
  'sync it and api',
  'fix the vault',
  'why is shop.contoso.com yellow?',
  'is it possible to sync by hand?',
  'it was synced',
  'sync it\nno, wait',
  'why?\nand www?',
  'and never',
  'und nie?',
  'et rien ?',
  'what is yellow?',
  'help',
  '',
])('%j stands by itself', (text) => {
  expect(readFollowUp(text)).toBeNull();
});
