import type { Sentences } from '../catalogue.ts';

/** What a change of a vault would break. */
export const whatIf: Sentences<'what-if'> = {
  word: '変更の影響',
  private: 'パブリック ネットワーク アクセスを無効にした場合',
  untrusted: '信頼された Microsoft サービスも遮断した場合',
  roles: 'Azure ロール (RBAC) に切り替えた場合',
  'access-policies': 'アクセス ポリシーに切り替えた場合',
  ungranted: 'App Service のアクセス許可を失った場合',
  deleted: '削除した場合',
  breaks: '{count, plural, other {{total} 件中 {count} 件に障害}}',
  nothing: '{total} 件とも影響なし',
  'nothing-told': '影響は判断できません',
  already: 'すでにその状態で、変化はありません',
  'no-certificates': 'このキー コンテナーを参照する証明書はありません',
  cause: '<b>{cause}</b>{count, plural, other {証明書 {count} 件}}。',
  'cause-hits': '<b>{cause}</b>{count, plural, other {証明書 {count} 件}}、最初の利用者への影響は {relative} ({at})。',
  untold: '<b>{count}</b> 件は判断できません。未確認: {unseen}。',
  broken: '{count, plural, other {{count} 件}}は現在も異常で、変わりません。',
  mended: '{count, plural, other {{count} 件}}は現在異常ですが、正常になります。',
  holds: '{count, plural, other {{count} 件}}は今のまま動き続けます。',
  trusted:
    'App Service は信頼された Microsoft サービスとしてアクセスします。この例外 (bypass) がなければ {total} 件中 <b>{count}</b> 件に障害が出ます。',
  later: '当日は誰も気付きません。App Service は今の証明書を使い続け、次の同期で失敗します。',
  'no-exception-stated': '信頼されたサービスを許可するか (ネットワーク規則に記載なし)',
  'which-vault': 'どのキー コンテナーですか',
  'name-one': 'キー コンテナーの名前を入れてください。例: "{example}"。',
  speech: '{heading}。',
};
