import type { Sentences } from '../catalogue.ts';

/** What has to be mended by hand. */
export const hand: Sentences<'hand'> = {
  'no-automatic-fix': '<b>自動修正なし。</b>{todo}',
  'certificate-expired': '発行元で更新してから、キー コンテナーにあれば同期し、なければアップロードしてください。',
  'certificate-expiring':
    '期限前にキー コンテナーで新しいバージョンを発行してください。同期すればすぐに取り込まれます。',
  'certificate-not-from-key-vault':
    '後継の証明書をアップロードしてホスト名をバインドするか、自動更新されるキー コンテナーからインポートしてください。',
  'order-not-ready': '注文を完了してください。ドメインを検証し、証明書を保存するキー コンテナーを選択します。',
  'plan-cannot-bind':
    'App Service プランを Basic 以上にスケールアップしてください。Free と Shared では証明書をバインドできません。',
  'vault-not-found': '現在証明書があるキー コンテナーからインポートし、その証明書にホスト名をバインドしてください。',
  'vault-moved':
    '移動後のキー コンテナーに新しいバージョンを追加してインポートし、ホスト名をバインドしてください。同じ拇印は拒否されます。',
  'vault-in-other-tenant':
    'このサブスクリプションと同じテナントのキー コンテナーに証明書をコピーし、そこからインポートしてください。',
  'principal-absent': 'ディレクトリの管理者が App Service のサービス プリンシパルを一度作成する必要があります。',
  'access-denied-by-assignment':
    '拒否割り当ての作成者が、App Service を除外するか割り当てを削除する必要があります。権限を付与しても解消しません。',
  'perimeter-blocks-app-service':
    '境界の管理者が、受信規則で App Service を許可するか、このキー コンテナーを移行モードに戻す必要があります。',
  'secret-not-found': 'この名前で証明書をキー コンテナーに入れ直すか、代わりになった証明書をインポートしてください。',
  'secret-expired': 'キー コンテナーで新しいバージョンを発行してから、同期してください。',
  'secret-not-pkcs12':
    'PKCS#12 でキー コンテナーに入れ直してください。秘密キーとチェーン全体を含む 1 つの PFX ファイルです。',
  'key-not-exportable':
    'エクスポート可能な RSA キー (HSM ではなくソフトウェア保護) のポリシーで、新しいバージョンを発行してください。',
  'key-not-supported': '2048 ビット以上の RSA キーで新しいバージョンを発行してください。',
  'renewal-failed': '発行者が示す問題 (アカウント、ドメインの証明など) を解消してから、もう一度更新してください。',
  'renewal-awaits-merge': '保留中の要求に証明機関の署名を受け、署名済み証明書をマージしてください。',
  'renewal-not-automatic': '期限前に手動で更新するか、自動更新できる発行者とポリシーに変更してください。',
  'new-version-unsafe':
    '同期しないでください。App Service が毎日の同期で取り込む前に、正しいバージョンを上に追加してください。',
  'hostname-not-covered': 'このホストを含むバージョンを発行するか、ホストを含む証明書にバインドしてください。',
  'thumbprint-pinned': 'アプリ設定を、現在 App Service が保持する拇印に変更してください。アプリは再起動されます。',
  'served-certificate-differs':
    'このホストに応答しているもの (Front Door、ゲートウェイなど) で証明書を更新してください。アプリ自身なら再起動してください。',
  'see-the-evidence': '人の対応が必要な箇所は、証拠に示されています。',
};
