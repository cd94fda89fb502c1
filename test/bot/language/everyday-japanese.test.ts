import { isEveryday } from '../../../bot/language/everyday.ts';
import { plainJapanese } from '../../../bot/language/japanese-manners.ts';

test.each([
  '招待リストを作って',
  '招待客リストを作って',
  '皆で同期する',
  '皆とあとで同期しよう',
  'チームで来週すり合わせ',
])('%s is said of every day', (said) => {
  expect(isEveryday(said)).toBe(true);
});

test.each(['皆でやる。同期して', '一覧を見せて'])('%s is not', (said) => {
  expect(isEveryday(said)).toBe(false);
});

test.each([
  ['ログを読んどいて', 'ログを読んで'],
  ['ログを読んじゃって', 'ログを読んで'],
  ['そこをどいて', 'そこをどいて'],
  ['よろしく頼みます', 'お願いします'],
  ['宜しくお願いします', 'お願いします'],
])('%s means %s', (said, plain) => {
  expect(plainJapanese(said)).toBe(plain);
});
