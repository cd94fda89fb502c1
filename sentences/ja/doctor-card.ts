import type { Sentences } from '../catalogue.ts';

/** The card on which the bot tells how it is itself, and what is said to whoever may not see it. */
export const doctorCard: Sentences<'doctor-card'> = {
  word: '自己診断',
  examining: 'Greenlight 自身',
  'examining-heading': 'Greenlight が自身を確認しています',
  'examining-told': '構成、ID、権限、ストア、登録を読み取っています。最大 1 分かかります。',
  well: 'Greenlight に必要なものはすべて動作しています',
  ailing: 'Greenlight は動作していますが、確認すべき点があります',
  ill: 'Greenlight に必要なものの一部が動作していません',
  counts:
    '{fail, plural, =0 {失敗なし} other {失敗 # 件}}、{warn, plural, =0 {要確認なし} other {要確認 # 件}}、{ok, plural, other {正常 # 件}}。',
  works: '正常な項目',
  setting: '設定: <c>{setting}</c>',
  more: '{count, plural, other {ほか # 行}}: <c>npm run -s doctor</c>',
  'not-admin': 'Greenlight に足りないものと持っている権限は、管理者にのみ表示されます',
  'who-is-admin':
    '管理者は、オブジェクト ID が <c>GREENLIGHT_ADMINS</c> にコンマ区切りで記載されている人とグループです。',
  'no-admins':
    '管理者はまだいません。ボットの運用担当者が、人とグループのオブジェクト ID を <c>GREENLIGHT_ADMINS</c> にコンマ区切りで設定します。',
  'groups-unread':
    '<c>GREENLIGHT_ADMINS</c> のグループを検索できませんでした。ディレクトリで所属メンバーを確認できません。',
  'your-id': '<s>あなたのオブジェクト ID: </s><c>{id}</c>',
};
