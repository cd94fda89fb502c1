import { languageIn } from '../../../../bot/language/language-in.ts';

test.each([
  'customer impact on kv-shop',
  'permission denied on kv-shop',
  'customers affected',
  'user impact',
  'users affected',
])('a few words are enough to tell it is English: %s', (text) => {
  expect(languageIn(text)).toBe('en');
});
