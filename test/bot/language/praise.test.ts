import { isPraise } from '../../../bot/language/praise.ts';

const said = (...clauses: string[]) => [{ text: clauses.join('、'), asks: false, requests: false, clauses }];

test.each([
  ['ありがとうございます'],
  ['ありがとうございました'],
  ['ありがとう', '完璧'],
  ['ありがとう', '最高'],
  ['ありがとう', '素晴らしい'],
  ['完璧です'],
  ['素晴らしいです'],
  ['緑になりました'],
  ['すべて成功しました'],
  ['無事同期は成功しました'],
  ['同期は無事成功しました'],
  ['同期は無事に成功しました'],
  ['同期成功しました'],
  ['_は直りました'],
  ['もう_が緑に戻りました'],
])('nothing but thanks and joy: %s %s', (...clauses) => {
  expect(isPraise(said(...clauses))).toBe(true);
});

test.each([['緑になりましたが証明書が古いです'], ['まだ直りました'], ['完璧', '最高'], ['ありがとう', '_を同期して']])(
  'more than thanks: %s %s',
  (...clauses) => {
    expect(isPraise(said(...clauses))).toBe(false);
  },
);
