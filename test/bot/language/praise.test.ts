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
  ['many thanks for the fix'],
  ['thank you so much'],
  ['you saved my weekend'],
  ['everything is back to green again'],
  ['the site looks healthy again'],
  ['all is up for everyone'],
  ['it is all green'],
  ['the site is back to normal'],
  ['your fix went back in the green'],
  ['la correction a bien fonctionné'],
  ['tout est redevenu vert'],
  ['ça marche maintenant'],
  ['thx', 'it is back to normal'],
])('nothing but thanks and joy: %s %s', (...clauses) => {
  expect(isPraise(said(...clauses))).toBe(true);
});

test.each([
  ['緑になりましたが証明書が古いです'],
  ['まだ直りました'],
  ['完璧', '最高'],
  ['ありがとう', '_を同期して'],
  ['yes'],
  ['top', 'yes'],
  [],
])('more than thanks, or less: %s %s', (...clauses) => {
  expect(isPraise(said(...clauses))).toBe(false);
});

test.each([
  { text: 'it worked', asks: true },
  { text: 'it worked?', asks: false },
  { text: 'うまくいきました？', asks: false },
])('whoever asks about it praises nothing, whatever is said beside it: $text', ({ text, asks }) => {
  const thanks = said('thank you so much');

  expect(isPraise([...thanks, { text, asks, requests: false, clauses: ['it worked'] }])).toBe(false);
  expect(isPraise([...thanks, { text: 'it worked', asks: false, requests: false, clauses: ['it worked'] }])).toBe(true);
});
