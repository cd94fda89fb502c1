import type { Sentences } from '../catalogue.ts';

/** What the bot finds out about itself: what it runs on, what it keeps, who it is, and whether Teams and Azure can be reached. */
export const doctor: Sentences<'doctor'> = {
  'node-ok': 'Node {version} で動作しています。',
  'node-untested': 'Node {version} で動作しています。ボットは Node {needed} でテストされています。',
  'node-old': 'Node {version} で動作しています。ボットには Node {needed} が必要です。',
  'settings-ok': '構成は使用できます。',
  'store-ok': 'ストア {place} は保存、検索、削除ができ、古いリビジョンを拒否し、キューは入れたものを返します。',
  'store-open': 'ストア {place} を開けません: {why}',
  'store-write': 'ストア {place} に書き込めません: {why}',
  'store-read': 'ストア {place} に書き込んだものを読み取れません: {why}',
  'store-revision': 'ストア {place} は古いリビジョンと新しいリビジョンを区別しません: {why}',
  'store-queue': 'ストア {place} のキューが動作しません: {why}',
  'store-delete': 'ストア {place} から削除できません: {why}',
  'keys-ok': 'Teams を見分けるキーは {url} から取得できます。',
  'keys-none': '{url} のキーはどれも Teams 用に承認されていません。すべてのメッセージが拒否されます。',
  'keys-unread': 'Teams を見分けるキーを {url} から取得できません: {why}',
  'teams-none': 'MicrosoftAppId が設定されていません。このマシンのプログラムはボットと話せますが、Teams は話せません。',
  'teams-ok': 'ボット {app} は Teams に話すためのトークンを取得できます。',
  'teams-unread': 'ボット {app} は Teams に話すためのトークンを取得できません: {why}',
  'teams-unreached': 'ボット {app} は Teams に話すためのトークンを {host} から取得できません: {why}',
  'sign-in-ok': '承認者はボット {app} の接続 {connection} でサインインします。',
  'sign-in-other':
    'ボット {app} には {connection} という OAuth 接続がありません。承認のためにサインインできる人がいません。あるのは {names} です。',
  'sign-in-silent':
    'トークン サービスはボット {app} の OAuth 接続を一つも示しません。{connection} でサインインできるかどうかはわかりません。',
  'sign-in-unread': 'トークン サービス {service} は、どの接続でサインインできるかを答えません: {why}',
  'manifest-ok': 'アプリ パッケージはボット {app} のものです。',
  'manifest-other':
    'アプリ パッケージはボット {other} のもので、このボットは {app} です。Teams での発言はここに届きません。',
  'clock-ok': '時計と Azure の時計の差は {seconds, plural, other {# 秒}}以内です。',
  'clock-off':
    '時計が Azure の時計と {seconds, plural, other {# 秒}}ずれています。5 分を超えるとトークンが拒否されます。',
  'clock-silent': 'Azure は時計と比べる時刻を示しませんでした。',
  'clock-unread': 'Azure に接続できませんでした: {why}',
  'identity-managed':
    'Azure はボットをマネージド ID {name} として認識しています: オブジェクト ID {id}、テナント {tenant}。',
  'identity-application':
    'Azure はボットをアプリケーション {app} として認識しています: オブジェクト ID {id}、テナント {tenant}。',
  'identity-principal': 'Azure はボットをテナント {tenant} のオブジェクト ID {id} として認識しています。',
  'identity-person':
    'Azure はボットを、ここでサインインしている {name} とみなしています: オブジェクト ID {id}、テナント {tenant}。以下の権限はその人のものです。',
  'identity-none': 'Azure の資格情報がどれも応答しませんでした: {why}',
  'identity-elsewhere':
    'Azure ではボットはテナント {tenant}、Teams では {other} に属しています。Teams の誰もそこに権限を持たないため、誰も承認できません。',
  'graph-ok':
    'Resource Graph には、サブスクリプション {subscriptions, plural, other {# 個}}、キー コンテナー {vaults, plural, other {# 個}}、証明書 {certificates, plural, other {# 個}}が表示されます。',
  'graph-empty': 'Resource Graph にサブスクリプションが表示されません。ボットにはどこにもロールがありません。',
  'graph-unread': 'Resource Graph に問い合わせできません: {why}',
  'principal-ok': 'ディレクトリでは App Service は {name}、オブジェクト ID {id} です。',
  'principal-absent':
    'ディレクトリに App Service のサービス プリンシパルがありません。どのキー コンテナーもアクセスを許可できません。',
  'principal-refused':
    'ディレクトリはボットに App Service の検索を許可していません。アクセス許可 {permission} がありません。',
  'principal-unread': 'ディレクトリで App Service を検索できません: {why}',
  'people-ok': 'ディレクトリで人のグループを確認できます。',
  'people-unread':
    'ディレクトリで人のグループを確認できないため、グループ経由の権限が認められない場合があります: {why}',
  late: '{seconds, plural, other {# 秒}}以内に応答なし',
};
