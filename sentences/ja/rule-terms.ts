import type { Sentences } from '../catalogue.ts';

/** The rules, explained. */
export const ruleTerms: Sentences<'rule-terms'> = {
  'certificate-expired-says':
    'App Service が保持する証明書の期限が切れ、ブラウザーがホスト名への接続を拒否しています。',
  'certificate-expired-todo':
    'カードが示す最初に問題のある段階を直してから同期してください。ほかに問題がなければ、キー コンテナーで更新します。',
  'certificate-expiring-says':
    '証明書の残り日数が設定値 (既定は 30 日) を下回り、キー コンテナーに新しいバージョンがありません。',
  'certificate-expiring-todo': '更新の段階を確認し、更新を開始するか、自動更新されない理由を調べてください。',
  'certificate-not-from-key-vault-says':
    '証明書は手動アップロードか無料のマネージド証明書で、キー コンテナーからは同期されません。',
  'certificate-not-from-key-vault-todo':
    '次の証明書のアップロードとバインドを所有者に依頼するか、キー コンテナーからインポートしてください。マネージド証明書は自動更新されます。',
  'order-not-ready-says': '証明書の元になる App Service 証明書の注文が、発行待ちか失敗しています。',
  'order-not-ready-todo': 'ポータルで注文を開き、ドメインの検証を完了するか、エラーを確認してキーを更新してください。',
  'plan-cannot-bind-says': 'アプリのプランが Free または Shared レベルで、秘密証明書をバインドできません。',
  'plan-cannot-bind-todo': 'プランを Basic 以上にスケールアップしてください (費用が発生します)。',
  'vault-not-found-says': '証明書が参照するキー コンテナーが存在せず、削除済みにも、ほかの場所の同名にもありません。',
  'vault-not-found-todo': '証明書を既存のキー コンテナーに入れ、そこからインポートして、バインドを移してください。',
  'vault-soft-deleted-says': 'キー コンテナーは削除されていますが、まだ回復できます。',
  'vault-soft-deleted-todo':
    '回復してから、App Service にロールを割り当て直してください。ロールの割り当ては回復されません。',
  'vault-moved-says':
    '同じ名前のキー コンテナーのリソース ID が変わり、App Service は編集できない古い ID を参照したままです。',
  'vault-moved-todo':
    'キー コンテナーに新しいバージョンを追加し、新しい ID からインポートしてバインドを移し、古い証明書を削除してください。',
  'vault-in-other-tenant-says':
    'キー コンテナーがアプリのサブスクリプションとは別のディレクトリに属し、App Service のプリンシパルを許可できません。',
  'vault-in-other-tenant-todo':
    '証明書を同じテナントのキー コンテナーに置くか、移管後であればキー コンテナーのテナントを正しく設定してください。',
  'principal-absent-says':
    'テナントのディレクトリに Microsoft Azure App Service のサービス プリンシパルがなく、どのキー コンテナーも許可できません。',
  'principal-absent-todo':
    'ディレクトリの管理者にアプリケーション ID からの作成を依頼し、キー コンテナーへのアクセスを許可してください。',
  'grant-missing-says':
    'キー コンテナーはアクセス ポリシーで制御され、Microsoft Azure App Service やその所属グループを指定したものがありません。',
  'grant-missing-todo':
    'オブジェクト ID にシークレットと証明書の Get を許可するポリシーを、インフラのコードにも追加してから、同期してください。',
  'grant-lacks-secret-get-says':
    'Microsoft Azure App Service のアクセス ポリシーはありますが、証明書の読み取りに必要なシークレットの Get がありません。',
  'grant-lacks-secret-get-todo': 'そのポリシーにシークレットの Get を追加してから、同期してください。',
  'grant-to-wrong-principal-says':
    '許可先が、アプリケーション ID、別のクラウドのプリンシパル、アプリのマネージド ID など、紛らわしい別のものです。',
  'grant-to-wrong-principal-todo':
    'このテナントでの Microsoft Azure App Service のオブジェクト ID に許可してください。無効なエントリは後で削除できます。',
  'grant-is-compound-says':
    'アクセス ポリシーにオブジェクト ID のほかアプリケーション ID があり、ユーザーの代理の呼び出しにしか有効ではありません。',
  'grant-is-compound-todo': 'オブジェクト ID だけのポリシーを追加してから、同期してください。',
  'grant-in-unused-model-says':
    'App Service への許可が、キー コンテナーが使わないアクセス許可モデルにあり、効果がありません。',
  'grant-in-unused-model-todo':
    'キー コンテナーが使うモデルで許可してください。モデルを切り替えると、ほかの許可がすべて失われます。',
  'role-missing-says':
    'キー コンテナーは Azure ロールで制御され、App Service にはシークレットを読み取るロールが、キー コンテナーにも、上位にも、シークレットにもありません。',
  'role-missing-todo':
    'キー コンテナーで Key Vault Certificate User をオブジェクト ID に割り当て、最大 10 分待ってから同期してください。',
  'role-insufficient-says':
    'キー コンテナーでの App Service のロールが、Reader や Certificates Officer など、シークレットを読み取れないものです。',
  'role-insufficient-todo': 'キー コンテナーで Key Vault Certificate User も割り当ててから、同期してください。',
  'access-denied-by-assignment-says':
    'キー コンテナーに及ぶ拒否割り当てが、ロールに関係なく App Service を遮断しています。',
  'access-denied-by-assignment-todo':
    '拒否割り当ての所有者に、App Service のプリンシパルの除外を依頼してください。許可の付与では解消しません。',
  'firewall-blocks-app-service-says':
    'キー コンテナーが外部に対して閉じており、信頼された Microsoft サービスもファイアウォールを通過できないため、同期が到達できません。',
  'firewall-blocks-app-service-todo':
    'bypass を AzureServices に設定してから同期してください。ファイアウォールのほかの規則は変わりません。',
  'perimeter-blocks-app-service-says':
    '強制モードのネットワーク セキュリティ境界が、信頼されたサービスのバイパスより優先され、同期が拒否されます。',
  'perimeter-blocks-app-service-todo':
    '境界の所有者に、App Service を許可する受信規則の追加か、キー コンテナーを移行モードに戻すことを依頼してください。',
  'secret-not-found-says': 'キー コンテナーに、その名前の証明書もシークレットもありません。',
  'secret-not-found-todo': '名前の誤りがないか、削除済みにないかを確認するか、その名前で証明書を入れ直してください。',
  'secret-soft-deleted-says': '証明書またはシークレットがキー コンテナーから削除されていますが、まだ回復できます。',
  'secret-soft-deleted-todo': '回復してから、同期してください。',
  'secret-disabled-says':
    'キー コンテナーの最新バージョンが無効で、Key Vault は何も渡しません。古いバージョンには切り替わりません。',
  'secret-disabled-todo': '最新バージョンを有効にするか、無効化の理由を調べて正しいバージョンを追加してください。',
  'secret-expired-says': 'キー コンテナーの最新バージョン自体の有効期限が切れています。',
  'secret-expired-todo':
    'キー コンテナーで証明書を更新してから同期してください。期限切れのバージョンを同期しても効果はありません。',
  'secret-not-pkcs12-says':
    'シークレットのコンテンツの種類が application/x-pkcs12 ではありません。PEM か、種類のない通常のシークレットです。',
  'secret-not-pkcs12-todo':
    'PKCS#12 でキー コンテナーにインポートするか、値が実際に PFX ならコンテンツの種類を設定してください。',
  'key-not-exportable-says':
    'ポリシーがキーのエクスポートを禁止しているか、キーが HSM にあり、キー コンテナーはキーなしの証明書しか渡しません。',
  'key-not-exportable-todo': 'HSM に保存しない、エクスポート可能な RSA キーで証明書を発行し直してください。',
  'key-not-supported-says':
    'キーが、キー コンテナーの楕円曲線キーか 2048 ビット未満の RSA キーで、App Service が拒否することがあります。',
  'key-not-supported-todo': '2048 ビット以上の RSA キーで証明書を発行し直してください。',
  'renewal-failed-says': 'キー コンテナーでの証明書の直近の操作が失敗しました。発行者の応答はカードに表示されます。',
  'renewal-failed-todo': '発行者が示す問題を解消し、キー コンテナーで更新をやり直してください。',
  'renewal-awaits-merge-says': 'Key Vault が署名要求を作成し、署名済み証明書を無期限に待っています。',
  'renewal-awaits-merge-todo':
    '証明機関の署名を受けて結果をキー コンテナーでマージするか、操作をキャンセルしてください。',
  'renewal-not-automatic-says':
    '証明書は自動更新されません。ポリシーに AutoRenew がないか、発行者が Key Vault 経由の更新に対応していません。',
  'renewal-not-automatic-todo':
    '発行者が統合済みなら AutoRenew を追加してください。それ以外は期限前に手動で更新し、担当者を記録してください。',
  'new-version-unsafe-says':
    '最新バージョンが使用中のものより劣ります。ホスト名の欠落、自己発行、発行者の変更、期限切れ、キーの強度不足のいずれかです。',
  'new-version-unsafe-todo':
    '同期しないでください。先に正しいバージョンをキー コンテナーに追加し、このバージョンの作成者を確認してください。',
  'sync-pending-says':
    'キー コンテナーに 24 時間以内の新しいバージョンがあり、App Service の自動取り込みを妨げるものはありません。',
  'sync-pending-todo': '自動の同期を待つか、すぐに必要なら同期を実行してください。',
  'sync-overdue-says':
    'キー コンテナーに新しいバージョンが入って 24 時間を超え、支障もないのに App Service が取り込んでいません。',
  'sync-overdue-todo': '同期してください。48 時間を過ぎると、自動の同期は期待できません。',
  'sync-status-stale-says': '手前の段階は現在すべて正常ですが、App Service が前回の同期の失敗を報告したままです。',
  'sync-status-stale-todo': '同期してください。状態も更新されます。',
  'binding-on-old-certificate-says':
    'アプリまたはスロットのホスト名が、本来の証明書とは別の拇印にバインドされています。',
  'binding-on-old-certificate-todo': '最新の証明書に再バインドしてください。SNI/IP の種類は変わりません。',
  'hostname-not-covered-says': '証明書にホスト名も対応するワイルドカードも含まれず、ブラウザーが拒否します。',
  'hostname-not-covered-todo': 'その名前を含む証明書を発行するか、含む証明書をバインドしてください。',
  'hostname-unbound-says': '適合する証明書があるのに、カスタム ホスト名に TLS バインドがありません。',
  'hostname-unbound-todo': 'ホスト名をその証明書にバインドしてください。',
  'thumbprint-pinned-says': 'WEBSITE_LOAD_CERTIFICATES などのアプリ設定が、更新のたびに変わる拇印を指定しています。',
  'thumbprint-pinned-todo': '更新後に新しい拇印を設定するか、コードで証明書をサブジェクトから探すようにしてください。',
  'served-certificate-differs-says':
    'ホスト名に接続すると、App Service でバインドしたものとは別の証明書が提示されます。',
  'served-certificate-differs-todo':
    'アプリの手前に独自の証明書を持つ Front Door やゲートウェイがないか、次に再読み込みされていないワーカーがないか確認してください。',
  'read-only-lock-says':
    'ReadOnly ロックが、ロールの割り当てを含め、スコープ内の Azure Resource Manager 経由の変更をすべて拒否しています。',
  'read-only-lock-todo': 'Owner か User Access Administrator に、修正の間だけ解除を依頼してください。',
  'policy-denies-says': 'Azure Policy が計画の変更を拒否したか、事前の試行で拒否されると判明しました。',
  'policy-denies-todo': '承認前に、変更をポリシーに合わせるか、所有者に適用除外を依頼してください。',
  'nobody-may-approve-says': 'この会話に、Azure でこの変更ができる人がいないため、誰も承認できません。',
  'nobody-may-approve-todo': '計画が示すロールを持つ人を会話に招いてください。',
};
