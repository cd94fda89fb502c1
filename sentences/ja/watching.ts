import type { Sentences } from '../catalogue.ts';

/** What a room watches, and what it is told when that changes. */
export const watching: Sentences<'watching'> = {
  title: '監視',
  here: 'この会話',
  none: 'ここで監視しているものはありません',
  'how-to':
    '「{example}」のように入力してください。キー コンテナー、アプリ、証明書、* を含む名前、サブスクリプション、またはすべてを指定できます。',
  count: '監視 {count, plural, other {# 件}}',
  'by-at': '{person} さん、{when}',
  everything: 'すべて',
  subscription: 'サブスクリプション {name}',
  vault: 'キー コンテナー {name}',
  app: 'アプリ {name}',
  certificate: '証明書 {name}',
  pattern: '名前が {name} のもの',
  owner: '{name} の所有するもの',
  begun: 'ここで監視を始めました',
  already: 'すでにここで監視しています',
  'too-many':
    'この会話ではすでに {count} 件を監視しており、これ以上は監視できません。一部の監視をやめる (「{example}」) か、キー コンテナーやサブスクリプションなど、複数を含むものを監視してください。',
  ended: 'ここでの監視を終了しました',
  'not-watched': 'それはここで監視していません',
  'broken-now': '現在の問題:',
  'all-quiet': '現在、問題はありません。',
  'told-when': '{count, plural, other {# 分}}ごとに確認し、変化をこの会話に知らせます。',
  'nobody-looks': '記録しましたが、巡回は行われません。このボットでは GREENLIGHT_PATROL_MINUTES が 0 です。',
  stop: '監視をやめる',
  'stop-number': '{place} の監視をやめる',
  more: '他に監視 {count, plural, other {# 件}}',
};
