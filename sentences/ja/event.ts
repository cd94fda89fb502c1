import type { Sentences } from '../catalogue.ts';

/** What Azure told of by itself, and what follows from it. */
export const event: Sentences<'event'> = {
  'new-version': 'キー コンテナーに新しいバージョン',
  'near-expiry': 'キー コンテナーで期限が近い',
  expired: 'キー コンテナーで期限切れ',
  'access-changed': 'アクセス ポリシーの変更',
  'vault-changed': 'キー コンテナーの変更',
  'roles-changed': 'ロールの割り当ての変更',
  vaults: 'キー コンテナー {count, plural, other {# 個}}',
  since: '{time}前 ({at})',
  'follow-it': 'これに従う証明書は {count, plural, other {# 件}}です',
  'all-ready': 'これに従う証明書 {count, plural, other {# 件}}すべてが取り込めます。今すぐ同期しますか?',
  'some-ready': 'これに従う証明書 {count} 件のうち {ready} 件が取り込めます',
  'will-break': 'この変更により、証明書 {count, plural, other {# 件}}の次の同期が失敗します',
  'can-sync-again': 'この変更により、証明書 {count, plural, other {# 件}}が再び同期できます',
  breaking: '次の同期は失敗します',
  broken: '以前と同じく同期は失敗します',
  unsafe: '新しいバージョンは害になります',
  unseen: '判断できません: 経路の一部を読み取れませんでした',
  ready: '新しいバージョンを取り込めます',
  mended: '再び同期できます',
  sound: '支障はありません',
  say: '<b>{words}</b> と入力',
  more: 'ほか {count, plural, other {# 件}}',
  together: '下の 1 回の承認で {count} 件すべてを同期します。最初の 1 件を先に確かめます。',
  'vaults-left': 'このスコープの下にある別のキー コンテナー {count, plural, other {# 個}}は確認していません。',
};
