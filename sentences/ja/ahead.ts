import type { Sentences } from '../catalogue.ts';

/** What the next renewals will do, while everything still looks green. */
export const ahead: Sentences<'ahead'> = {
  word: '次の更新',
  heading:
    '{count, plural, =0 {失敗が見込まれる更新はありません} other {{total} 件中 {count} 件が次の更新で失敗します}}',
  'nothing-told': '次の更新の結果は判断できません',
  'green-today': 'うち <b>{count}</b> 件は現在、{count, plural, other {緑です}}。',
  fails: '<b>{cause}</b>{count, plural, other {証明書 {count} 件}}が {relative} (<b>{day}</b>) に失敗します。',
  waits:
    '<b>{cause}</b>{count, plural, other {証明書 {count} 件}}はすでに失敗しています。キー コンテナーは更新済みで、App Service の証明書は <b>{relative}</b> ({day}) に期限が切れます。',
  'fails-now':
    '<b>{cause}</b>{count, plural, other {証明書 {count} 件}}が更新され次第、失敗します。更新の期日はすでに来ています。',
  'fails-some-day':
    '<b>{cause}</b>{count, plural, other {証明書 {count} 件}}がキー コンテナーの更新時に失敗します。日付は読み取れませんでした。',
  untold: '<b>{count}</b> 件は判断できません。未確認: {unseen}。',
  'in-vault': '{vault} ({count})',
  'in-vaults': 'キー コンテナー {count, plural, other {# 個}}: {vaults}',
  passes: '{count, plural, other {更新 {count} 件は成功します}}。次は {day} ({relative})。',
  managed: '{count, plural, other {無料のマネージド証明書 {count} 件}}は App Service が自動で更新します。',
  'not-looked':
    '各キー コンテナーの更新ポリシーと現在の設定による判断です。未確認: 拇印を指定するアプリ設定、ネットワーク境界、ブラウザーが受け取る証明書。"check NAME" で 1 件を詳しく確認できます。',
  speech: '{heading}。',
  put: '次のバージョンを誰がいつキー コンテナーに置くか',
  'policy-not-read': '更新ポリシー (一度に多数は読み取りません)',
  'no-end': '証明書の有効期限',
  late: '{day} の更新で新しいバージョンが作られなかった理由',
  'ask-narrower': 'キー コンテナー、アプリ、所有者、サブスクリプションのどれかを指定してください: "forecast NAME"。',
  'fewer-names':
    'ポリシーの名前が App Service の証明書より少なくなっています (不足: {hosts})。発行者が追加するか確認してください。',
  'example-forecast': 'すべて緑のうちに、次の更新で失敗するものを示します',
  'example-what-if': 'キー コンテナーの変更の影響を、変更前に示します',
};
