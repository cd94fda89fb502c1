import { plainJapanese } from '../../../../bot/language/japanese-manners.ts';
import { japanese } from '../../../../bot/language/tongues/japanese.ts';
import { phrases } from './phrases.ts';

test.each([
  ['お願い、同期して', '同期して'],
  ['お願いします、同期して', '同期して'],
  ['では、同期して', '同期して'],
  ['至急 同期して', '同期して'],
  ['すぐに同期して', '同期して'],
  ['同期して、至急', '同期して、至急'],
])('politeness before an order is cut: %j', (said, order) => {
  expect(said.replace(japanese.leadIn, '')).toBe(order);
});

test.each(phrases('同期してもらえますか / 同期してもらえますか？ / 直してくれないかな / 同期をお願いできますか'))(
  'a question that asks to act: %j',
  (said) => {
    expect(japanese.request.test(said)).toBe(true);
  },
);

test.each(phrases('同期してもらえますか聞いて / 同期していますか / 証明書を見ますか'))(
  'a question that asks for no act: %j',
  (said) => {
    expect(japanese.request.test(said)).toBe(false);
  },
);

test.each([
  ['app-pay同期しといて', 'app-pay同期して'],
  ['ご確認してください', '確認して'],
  ['同期していただけますか', '同期して'],
  ['同期していただけますと幸いです', '同期して'],
  ['同期してもらえないでしょうか', '同期して'],
  ['まず見てください。次に直してください。', 'まず見て。次に直して。'],
  ['同期お願いできますか。修正お願いいたします。', '同期お願いします。修正お願いします。'],
  ['期限をご教示ください', '期限を教えて'],
  ['原因をご教授いただけますと幸いです', '原因を教えて'],
])('in plain form: %j', (said, plain) => {
  expect(plainJapanese(said)).toBe(plain);
});

test.each(phrases('key vault の件 / keyvault / app service が遅い / appservice / 証明書'))(
  'of this trade: %j',
  (said) => {
    expect(japanese.trade.test(said)).toBe(true);
  },
);

test.each(phrases('会議室の予約 / アプリの色'))('of another trade: %j', (said) => {
  expect(japanese.trade.test(said)).toBe(false);
});

test('its letters tell the language', () => {
  expect('証明書の更新ログ'.match(japanese.marks)).toEqual(['の', 'ロ', 'グ']);
});

test.each(phrases('なぜ赤い / 直りますか / 直りますか？ / これは安全なの'))('a question: %j', (said) => {
  expect(japanese.question.test(said)).toBe(true);
});

test.each(phrases('原因は何かの更新です / 直すか確認して / かどうか見て'))('no question: %j', (said) => {
  expect(japanese.question.test(said)).toBe(false);
});

test.each([
  ['反映されてない証明書を直して', ' 証明書を直して'],
  ['反映されていない証明書を直して', ' 証明書を直して'],
  ['足りない権限を付けて', ' 権限を付けて'],
  ['反映されていない', '反映されていない'],
  ['届かないので直して', '届かないので直して'],
  ['すみません直して', ' 直して'],
  ['すみませんが直して', ' 直して'],
])('what only looks like a doubt is cut: %j', (said, rest) => {
  expect(said.replace(japanese.harmless, ' ')).toBe(rest);
});
