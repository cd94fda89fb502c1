import type { Sentences } from '../catalogue.ts';

/** What there is in Azure around a certificate, explained: kinds, formats, bindings, renewals. */
export const azureTerms: Sentences<'azure-terms'> = {
  'app-service-certificate-says':
    'Azure で購入した証明書です。注文は独立したオブジェクトで、証明書はキー コンテナーにシークレットとして保存されます。',
  'app-service-certificate-todo':
    '更新とドメインの検証は、ポータルで注文を確認してください。キー コンテナーの「証明書」には表示されません。',
  'managed-certificate-says':
    'App Service が 1 つのホスト名に対して作成し、自動で更新する無料の証明書です。キー コンテナーは関係しません。',
  'managed-certificate-todo':
    'ホスト名の DNS レコードをアプリに向けたままにし、失敗時はキー コンテナーではなく App Service 側を確認してください。',
  'vault-certificate-says':
    'Key Vault の証明書オブジェクトです。同じ名前のシークレットが秘密キー付きの証明書を持ち、App Service はそれを読み取ります。',
  'vault-certificate-todo': '更新はここで行い、実際に提示されるものは App Service の証明書で確認してください。',
  'short-lifetimes-says':
    'パブリック証明書の有効期間は、2026 年 3 月から最長 200 日、2027 年 3 月から 100 日、2029 年 3 月から 47 日です。',
  'short-lifetimes-todo': 'それまでに、すべての証明書の更新と同期を自動化し、固定した拇印をなくしてください。',
  'self-signed-says':
    '自分自身で署名した証明書で、Key Vault では発行者が Self です。自動で更新されますが、ブラウザーは信頼しません。',
  'self-signed-todo':
    '公開ホスト名には同期しないでください。インポートした証明書のポリシーがこの発行者だと、自己署名のバージョンが作られることがあります。',
  'thumbprint-says':
    '証明書の SHA-1 ハッシュで、App Service では 16 進数です。バインドはこれで証明書を指定します。更新のたびに変わります。',
  'thumbprint-todo': 'キー コンテナー、証明書、バインドで比較し、どこが遅れているかを確認してください。',
  'x5t-says': '拇印と同じ SHA-1 ハッシュで、Key Vault では 16 進数ではなく base64url で表記されます。',
  'x5t-todo': 'App Service の拇印と比較するには変換が必要です。ボットは自動で変換します。',
  'pkcs12-says':
    '証明書、チェーン、秘密キーを含むファイルです。App Service がキー コンテナーから取り込めるのは、パスワードなしのこの形式だけです。',
  'pkcs12-todo':
    'シークレットのコンテンツの種類を application/x-pkcs12 にし、チェーン全体と 2048 ビット以上の RSA キーを含めてください。',
  'pem-says':
    'テキスト形式の証明書とキーです。Key Vault には保存できますが、App Service がインポートを拒否することがあります。',
  'pem-todo': 'PKCS#12 に変換するか、証明書ポリシーでコンテンツの種類を変更して更新してください。',
  'content-type-says':
    'キー コンテナーのシークレットの内容を示す値です。App Service には application/x-pkcs12 が必要です。',
  'content-type-todo':
    '証明書ポリシーで設定して更新してください。値が実際に PFX であれば、通常のシークレットに直接設定することもできます。',
  'certificate-chain-says':
    '対象の証明書から、クライアントが信頼するルートまでの証明書です。PFX にはルートも含めてすべてが必要です。',
  'certificate-chain-todo':
    'チェーン全体を含む PFX をインポートするか、署名済み証明書とともにチェーンをマージしてください。',
  'sni-binding-says':
    'ホスト名によるバインドです。多数の証明書が 1 つのアドレスを共有し、クライアントが接続先の名前を伝えます。',
  'sni-binding-todo': 'こちらを推奨します。IP バインドが必要なのは、名前を送らないクライアントだけです。',
  'ip-binding-says':
    'アプリに専用の受信アドレスを割り当てるバインドです。拇印の変更ではアドレスは維持されますが、バインドを削除すると変わることがあります。',
  'ip-binding-todo': '削除せずにそのまま再バインドし、アドレスが変わった場合は DNS を確認してください。',
  'webspace-says':
    'プランのリソース グループ、リージョン、OS の組です。証明書はここに属し、アプリ間で共有されます。秘密証明書は最大 1000 件です。',
  'webspace-todo': 'プランのリソース グループで非表示の種類も表示して証明書を探し、それを再利用してください。',
  'deployment-slot-says':
    'アプリの複製で、独自のホスト名と TLS バインドを持ちます。バインドはアプリ本体と同様に証明書に追従する必要があります。',
  'deployment-slot-todo':
    '古い証明書が提示される場合は、運用スロットだけでなく全スロットのバインドを確認してください。',
  'host-name-binding-says':
    'アプリのホスト名に拇印を割り当てる設定です。同期では証明書とともに移りますが、アップロードでは移りません。',
  'host-name-binding-todo': '拇印を証明書と比較し、古いままなら再バインドしてください。',
  'wildcard-says':
    '*.contoso.com のような名前で、対象はちょうど 1 ラベルです。www.contoso.com は含み、contoso.com や a.b.contoso.com は含みません。',
  'wildcard-todo': 'ルート ドメインやさらに深い名前は、証明書に併記してください。',
  'background-sync-says':
    'App Service は約 24 時間ごとに証明書をキー コンテナーと照合し、新しいバージョンを取り込んでバインドを移します。',
  'background-sync-todo': '待つか、同期を実行してください。48 時間たっても反映されない場合、自動では期待できません。',
  'lifetime-action-says':
    '証明書の期限が近づいたときの Key Vault の動作です。AutoRenew は新しいバージョンを作成し、EmailContacts は通知だけを行います。',
  'lifetime-action-todo':
    '発行者が統合済みか Self であれば AutoRenew を設定してください。それ以外では更新を自分で計画してください。',
  'issuer-says':
    'キー コンテナーの証明書の更新時に署名する主体です。統合済みの証明機関 (DigiCert、GlobalSign)、キー コンテナー自身、または Unknown です。',
  'issuer-todo': '証明書ポリシーで確認してください。自動更新できるのは統合済みの証明機関と Self だけです。',
  'issuer-unknown-says':
    'Key Vault と連携していない証明機関です。Key Vault は署名要求を作成しますが、自動更新はしません。',
  'issuer-unknown-todo':
    '期限前に、要求に署名を受けてマージするか、自前のツールで新しいバージョンをインポートしてください。',
  'signing-request-says': '公開キーを含み、証明機関が署名する要求です。秘密キーは作成元のキー コンテナーに残ります。',
  'signing-request-todo': '「証明書の操作」からダウンロードして署名を受け、結果をマージしてください。',
  'certificate-policy-says':
    'Key Vault が次のバージョンを作成する際の設定です。発行者、ホスト名、キー、コンテンツの種類、有効期間アクションを含みます。',
  'certificate-policy-todo': '更新結果が正しくない場合はポリシーを修正してください。次の更新も同じポリシーに従います。',
};
