import { languageIn } from '../../../bot/language/language-in.ts';

test.each([
  ['why is kv-shop yellow?', 'en'],
  ['warum ist kv-shop gelb?', 'de'],
  ['pourquoi kv-shop est-il jaune ?', 'fr'],
  ['¿por qué está amarillo kv-shop?', 'es'],
  ['por que o kv-shop está amarelo?', 'pt'],
  ['kv-shop はなぜ黄色ですか', 'ja'],
])('the words tell the language: %s', (text, language) => {
  expect(languageIn(text)).toBe(language);
});

test.each([
  'kv-shop',
  '?',
  '2',
  'approve 0b64d2',
  'undo 123456',
  'check kv-shop again',
  'fix all of kv-team-0002',
  'sync all of kv-team-0002',
  'give me the fix for all of kv-team-0002 as az cli',
  'give me the fix for kv-shop as bicep',
  'approve',
  'check again',
  'check kv-shop',
  'sync kv-shop',
  'export the history of kv-shop as csv',
  'give me the fix for kv-shop as azure powershell',
  'export the audit as csv',
])('a name, a sign, and what a card says to type could be of any language: %s', (text) => {
  expect(languageIn(text)).toBeNull();
});

test.each(['please check again', 'can you approve this?', 'check why it is yellow', 'export the audit as csv for me'])(
  'more than what a card says to type tells the language: %s',
  (text) => {
    expect(languageIn(text)).toBe('en');
  },
);

test.each(['por que kv-shop?', 'si'])('words that several languages have tell none: %s', (text) => {
  expect(languageIn(text)).toBeNull();
});
