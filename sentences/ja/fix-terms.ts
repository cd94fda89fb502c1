import type { Sentences } from '../catalogue.ts';

/** The cures of the bot and their changes, explained. */
export const fixTerms: Sentences<'fix-terms'> = {
  'grant-access-policy-says':
    'アクセス ポリシーを使うキー コンテナーで、Microsoft Azure App Service にシークレットと証明書の Get を許可し、同期する修正です。',
  'grant-access-policy-todo':
    '承認後、同じ許可をインフラのコードにも追加してください。追加しないと次のデプロイで失われます。',
  'grant-role-says':
    'Microsoft Azure App Service にキー コンテナーの Key Vault Certificate User ロールを割り当てる修正です。ほかは変更しません。',
  'grant-role-todo': '権限の追加だけで中断は発生しないため、いつでも承認できます。反映に 10 分かかることがあります。',
  'allow-trusted-services-says':
    '信頼された Microsoft サービスすべてに、ファイアウォールの通過を許可する修正です。読み取りには別途それぞれの権限が必要です。',
  'allow-trusted-services-todo':
    'セキュリティ規程でバイパスが認められていれば承認してください。ほかのファイアウォール規則は変わりません。',
  'recover-vault-says':
    '論理的に削除済みのキー コンテナーを内容ごと回復する変更です。ロールの割り当てとイベント サブスクリプションは失われたままです。',
  'recover-vault-todo': '承認後、App Service にロールを割り当て直し、イベント サブスクリプションを再設定してください。',
  'recover-secret-says':
    '論理的に削除済みの証明書またはシークレットを、全バージョンごとキー コンテナーに回復する変更です。',
  'recover-secret-todo': '削除した人に確認してから承認し、その後、最新バージョンが有効か確認してください。',
  'enable-secret-says': 'App Service が取り込めるように、シークレットの最新バージョンを有効にする修正です。',
  'enable-secret-todo': '承認前に無効化の理由を確認してください。キーの漏えいにより停止された可能性があります。',
  'reimport-says':
    '移動したキー コンテナー向けの修正です。新しいリソース ID から新しいバージョンをインポートし、バインドを移し、古い証明書をなくします。',
  'reimport-todo':
    'キー コンテナーを移動した場合だけ使ってください。同じキー コンテナーの新しいバージョンなら同期だけで足ります。',
  'add-access-policy-says':
    '1 つのオブジェクト ID に対するシークレットと証明書の Get を、キー コンテナーのアクセス ポリシーに追加する変更です。',
  'add-access-policy-todo':
    'カードでオブジェクト ID と権限を確認してください。元に戻すと、追加した分だけが削除されます。',
  'assign-role-says':
    'キー コンテナーで 1 つのオブジェクト ID に 1 つのロールを割り当てる変更です。名前はこれらから作られるため、重複しません。',
  'assign-role-todo':
    'カードでロールとスコープを確認してください。元に戻すと割り当てを削除しますが、CanNotDelete ロックがあるとできません。',
  'set-network-bypass-says':
    'bypass を AzureServices に設定し、キー コンテナーのほかのネットワーク規則はそのまま書き戻す変更です。',
  'set-network-bypass-todo':
    '信頼された Microsoft サービスの通過が組織で認められているか確認してください。元に戻すと以前の bypass に戻ります。',
  'enable-secret-version-says': 'キー コンテナーのシークレットの 1 つのバージョンを有効にする変更です。',
  'enable-secret-version-todo': '提示してよいバージョンか確認してください。元に戻すと再び無効になります。',
  'sync-certificate-says':
    '同じ証明書リソースをタグも含めて書き込み直す変更です。これにより App Service がキー コンテナーを読み取ります。',
  'sync-certificate-todo':
    '許可の後に実行してください。App Service は最新バージョンだけを取り込むため、元に戻せません。',
  'bind-hostname-says': 'ホスト名のバインドを読み取り、拇印を変更して書き戻す変更です。',
  'bind-hostname-todo': 'カードでホスト名と両方の拇印を確認してください。元に戻すと以前の拇印にバインドされます。',
  'import-certificate-says':
    'プランのリソース グループと場所に、キー コンテナーから新しい証明書リソースを作成する変更です。',
  'import-certificate-todo': '名前を確認してください。証明書の参照先は後から変更できません。',
  'start-renewal-says': 'Key Vault に、ポリシーに従って証明書の新しいバージョンを作成させる変更です。',
  'start-renewal-todo': '先にポリシーの発行者とホスト名を確認してください。その内容のとおりに発行されます。',
  'sync-says':
    '同期すると、App Service がキー コンテナーの最新バージョンをすぐに読み取り、古い拇印のバインドを移します。ダウンタイムの記載はありません。',
  'sync-todo':
    'ここで "{word}" と名前を入力するか、ポータルで「証明書」、「独自の証明書を持ち込む」、「同期」の順に選択してください。',
  'rebind-says':
    'ホスト名を別の拇印に切り替えます。SNI/IP の種類は変わりません。アドレスが変わり得るのは IP バインドを削除した場合だけです。',
  'rebind-todo': 'ホスト名が古い証明書のままなら承認してください。元に戻すと以前の拇印にバインドされます。',
  'renew-says': '発行者が統合済みか、証明書が自己署名の場合に、キー コンテナーで更新を開始する修正です。',
  'renew-todo': '承認し、キー コンテナーに新しいバージョンが入ったら同期してください。',
};
