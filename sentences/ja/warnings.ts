import type { Sentences } from '../catalogue.ts';

/** What goes wrong where code is used without thinking. Names of properties and resources stay as their language has them. */
export const warnings: Sentences<'warnings'> = {
  'in-the-way': '支障: {guard}',
  'action-alone':
    'テンプレートに書くものはありません。この修正は状態ではなく操作です。コメント内の az の行で実行できます。',
  'action-too':
    '{language} が宣言するのは操作ではなく状態です。宣言できないものはコメントに、実行用の az の行とともに記載しています。',
  files: '1 回のデプロイの対象は 1 つのリソース グループです。{count} 個のファイルをこの順にデプロイしてください。',
  subscriptions:
    'この修正は {count} 個のサブスクリプションに及びます。それぞれに provider の alias を指定してください。',
  'right-takes-time':
    '新しい権限の反映には 10 分かかることがあります。サービスにアクセス権がないと Azure が応答した場合は、最後の手順を繰り返してください。',
  'policy-in-template':
    'テンプレートが {vault} を独自の accessPolicies でデプロイしている場合は、このエントリをその一覧に追加してください。キー コンテナーのデプロイのたびに一覧全体が置き換えられます。',
  'policy-mixed':
    'azurerm_key_vault_access_policy と azurerm_key_vault 内の access_policy ブロックを併用しないでください。互いに打ち消します。{vault} にブロックがある場合は、これもブロックとして追加してください。',
  'policy-model':
    '{vault} の azurerm_key_vault に rbac_authorization_enabled = false が必要です。現行の provider では必須で、古い provider では enable_rbac_authorization という名前です。',
  'policy-whole':
    'このリソースは App Service のエントリ全体です。現在キー コンテナーで許可されているほかの権限も追加してください。追加しないと Terraform が削除します。',
  'policy-in-code':
    '{vault} をコードでデプロイしている場合は、そこにもエントリを追加してください。次のデプロイですべてのアクセス ポリシーが置き換えられます。',
  'role-lost':
    'ロールはキー コンテナーとともに失われます。{vault} を移動した場合や、削除して回復した場合は、付与し直してください。',
  'role-name':
    '割り当ての名前は、このプリンシパル、ロール、キー コンテナーの組に対応します。いずれかが異なる場合は別の名前にしてください。',
  'role-model':
    '{vault} の azurerm_key_vault に rbac_authorization_enabled = true が必要です。現行の provider では必須で、古い provider では enable_rbac_authorization という名前です。',
  'bypass-for-all':
    'bypass は App Service だけでなく、信頼された Microsoft サービスすべてに {vault} のファイアウォールの通過を許可します。読み取りには別途それぞれの権限が必要です。',
  'bypass-in-code':
    '{vault} をコードでデプロイしている場合は、そこのネットワーク規則も変更してください。変更しないと次のデプロイでファイアウォールが再び閉じます。',
  'bypass-whole':
    '{vault} をこれらのプロパティだけでデプロイしないでください。デプロイはキー コンテナー全体を書き込みます。省略したアクセス ポリシーは失われ、バージョン 2026-02-01 以降では enableRbacAuthorization がないとロールによる制御になります。',
  'recovery-without-roles':
    '{vault} のロールの割り当てとイベント サブスクリプションは回復されません。App Service にロールを付与し直してください。',
  'no-sync':
    'Terraform は更新された証明書を同期しません。azurerm_app_service_certificate はキー コンテナーの新しいバージョンを検知しません。',
  'sync-unanswered':
    'ゲートウェイの応答がタイムアウトしても、同期の失敗とは限りません。繰り返す前に証明書を確認してください。',
  'renewal-takes-time':
    '更新にかかる時間は発行者次第です。新しいバージョンがキー コンテナーに入ったら同期するか、App Service が取り込むまで 1 日待ってください。',
  'import-twin':
    'App Service は、同じリージョンとリソース グループに同じ拇印の証明書を 2 つ持てません。先にキー コンテナーに新しいバージョンを追加するか、古い証明書を削除してください。',
  'import-syncs': 'この証明書のデプロイは毎回同期にもなり、その時点でキー コンテナーにあるバージョンを取り込みます。',
  'binding-by-address':
    'ホスト名が現在 IP アドレスでバインドされている場合は、{property} を IpBasedEnabled にしてください。そうしないとアドレスが失われます。',
  'binding-undone':
    '同じホスト名の azurerm_app_service_custom_hostname_binding に ignore_changes = [ssl_state, thumbprint] が必要です。ないと互いに打ち消します。',
  'binding-of-today': 'この拇印は現時点のものです。更新後に再度デプロイすると、古い証明書がバインドされます。',
};
