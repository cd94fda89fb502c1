import type { Sentences } from '../catalogue.ts';

/** A vault, and the ways into it, explained. */
export const vaultTerms: Sentences<'vault-terms'> = {
  'app-service-principal-says':
    'Microsoft.Azure.WebSites とも呼ばれる App Service のサービス プリンシパルです。証明書のインポートや同期の際にキー コンテナーを読み取ります。',
  'app-service-principal-todo':
    '自分のテナントでのオブジェクト ID にアクセスを許可してください。アプリケーション ID はクラウド内の全テナントで共通で、許可には使えません。',
  'object-id-says':
    '1 つのテナントでのプリンシパルの ID です。同じアプリケーションでもテナントごとに異なり、キー コンテナーとロールではこれだけを使います。',
  'object-id-todo': '{command} とアプリケーション ID で調べ、ポリシーとロールの割り当てに使ってください。',
  'application-id-says':
    'アプリケーションの ID で、クラウド内の全テナントで共通です。パブリック クラウドの App Service では abfa0a7c で始まります。',
  'application-id-todo':
    'オブジェクト ID を調べるためだけに使ってください。アプリケーション ID への許可は、受け付けられても効果がありません。',
  'service-principal-says':
    '1 つのテナントでのアプリケーションの実体で、固有のオブジェクト ID を持ちます。ロールとアクセス ポリシーはこれに付与します。',
  'service-principal-todo':
    '証明書の同期には、Microsoft Azure App Service または Microsoft.Azure.WebSites という名前のものを探してください。',
  'certificate-registration-principal-says':
    '購入した App Service 証明書をシークレットとしてキー コンテナーに保存する、別のサービス プリンシパルです。',
  'certificate-registration-principal-todo':
    'この注文には、Microsoft Azure App Service に必要な権限に加え、これにシークレットの Get、Set、Delete を付与してください。',
  'managed-identity-says': 'アプリのコードが実行時に使う ID です。証明書のインポートや同期には使われません。',
  'managed-identity-todo':
    'コードが実行時に読み取るものだけに使い、証明書へのアクセスは Microsoft Azure App Service に許可してください。',
  'key-vault-reference-says':
    'アプリが実行時にマネージド ID でキー コンテナーから値を取得するアプリ設定です。証明書の同期とは関係ありません。',
  'key-vault-reference-todo':
    'アプリ側で直してください。アプリの ID にアクセス権が必要で、アプリのネットワークからキー コンテナーに到達できる必要があります。',
  'linked-scope-says':
    '要求で指定されているため、Azure が呼び出し元の権限を確認する別のリソースです。証明書のキー コンテナーなどが該当します。',
  'linked-scope-todo':
    '同期する人に、Web リソースだけでなくキー コンテナーの書き込み権限もあるか確認してください。どのアクションが必要かは文書化されていません。',
  'access-policy-says':
    'シークレット、証明書、キーに誰が何をできるかを定めた、キー コンテナーの一覧です。RBAC モードでは無視されます。',
  'access-policy-todo':
    '追加する前にキー コンテナーのモデルを確認し、App Service にはシークレットと証明書の Get だけを付与してください。',
  'rbac-permission-model-says':
    'enableRbacAuthorization が有効なキー コンテナーでは Azure ロールだけが有効で、アクセス ポリシーは無視されます。無効ならその逆です。',
  'rbac-permission-model-todo':
    'どちらでも証明書は使えます。現在のモデルで許可し、モデルは切り替えないでください。ほかの許可がすべて無効になります。',
  'default-permission-model-says':
    'API バージョン 2026-02-01 以降で作成したキー コンテナーは、指定がなければ Azure ロールで制御されます。それより前はアクセス ポリシーです。',
  'default-permission-model-todo': '推測せずにキー コンテナーを確認し、インフラのコードでモデルを明示してください。',
  'secret-get-says':
    'App Service に必要なのはシークレットの Get です。キー付き証明書はシークレットとして読み取られるためです。証明書の Get も文書に記載されています。',
  'secret-get-todo': '両方を付与してください。証明書の Get だけがない場合は、原因ではなく補足と考えてください。',
  'data-plane-says':
    'シークレットや証明書の読み取りはデータ プレーン、キー コンテナーの設定、ポリシー、ロールはコントロール プレーンです。',
  'data-plane-todo':
    '違いに注意してください。ファイアウォールが遮断するのはデータ プレーンだけ、ロックが制限するのはコントロール プレーンだけです。',
  'propagation-says':
    '許可の反映には時間がかかります。ロールは最大 10 分、管理グループでは数時間、アクセス ポリシーは再試行が必要なことがあります。',
  'propagation-todo': 'ほかの原因を調べる前に、15 分ほど同期を試してください。',
  'redeployment-says':
    'テンプレートや Terraform でキー コンテナーをデプロイするとアクセス ポリシーが置き換えられ、手動の許可は失われます。',
  'redeployment-todo': 'App Service への許可をコードにも追加してください。次のデプロイでも維持されます。',
  'trusted-services-says':
    'bypass が AzureServices だと、信頼された Microsoft サービスはファイアウォールを通過できます。App Service は証明書の同期でのみ対象で、アプリからの読み取りは対象外です。',
  'trusted-services-todo':
    '証明書にはこれを設定し、アプリのコードからの読み取りにはアプリの送信アドレスを許可してください。',
  'vault-firewall-says':
    'どのアドレスとネットワークからシークレットに到達できるかを定めた、キー コンテナーの規則です。設定の操作は制限されません。',
  'vault-firewall-todo':
    '有効のままにしてください。証明書の同期には、信頼された Microsoft サービスのバイパスだけが必要です。',
  'public-network-access-says':
    'パブリック ネットワーク アクセスが無効でも、信頼された Microsoft サービスは許可されるため、それだけでは同期は失敗しません。',
  'public-network-access-todo':
    'bypass を確認してください。同期が拒否されるのは、bypass が None の場合か、強制モードの境界がある場合だけです。',
  'network-security-perimeter-says':
    'リソースを囲む境界です。強制モードではキー コンテナーのファイアウォールより優先され、信頼されたサービスも拒否されます。',
  'network-security-perimeter-todo':
    '境界の所有者に、App Service を許可する受信規則の追加か、キー コンテナーの移行モードの維持を依頼してください。',
  'private-endpoint-says':
    '自分のネットワークからキー コンテナーへのプライベートな経路です。App Service の証明書の同期では使われません。',
  'private-endpoint-todo':
    'アプリのコード用に維持し、証明書には信頼された Microsoft サービスのバイパスを許可してください。',
  'soft-delete-says':
    'Key Vault から削除したもの (キー コンテナー自体も) は 7 ～ 90 日間保持されます。その間は読み取れず、名前も使用中のままです。',
  'soft-delete-todo':
    '期間内に回復してから同期してください。キー コンテナーを回復した場合はロールの再割り当てが必要です。',
  'purge-protection-says':
    '消去は論理的に削除済みのものを完全に削除します。消去保護は保持期間が過ぎるまで消去を禁止します。',
  'purge-protection-todo': '消去せずに回復してください。名前が使用中の場合は別の名前を使ってください。',
  'new-version-says':
    '更新すると、キー コンテナーの同じ証明書にバージョンが追加されます。App Service はバージョンを指定せずに参照し、最新を取り込みます。',
  'new-version-todo': '再インポートは不要です。24 時間以内に自動で、同期すればすぐに反映されます。',
  'vault-move-says':
    'キー コンテナーを別のリソース グループやサブスクリプションに移動するとリソース ID が変わり、App Service には伝わりません。',
  'vault-move-todo': '新しい ID から新しいバージョンで証明書をインポートし、ロールを割り当て直してください。',
  'event-grid-says': 'Key Vault は、新しいバージョン、期限の接近、アクセス ポリシーの変更をイベントとして通知します。',
  'event-grid-todo':
    '利用者より先に問題に気付けるように購読してください。回復したキー コンテナーには新しいサブスクリプションが必要です。',
};
