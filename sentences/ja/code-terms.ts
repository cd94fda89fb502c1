import type { Sentences } from '../catalogue.ts';

/** Codes and error texts of Azure, explained. */
export const codeTerms: Sentences<'code-terms'> = {
  'forbidden-by-rbac-says':
    '呼び出し元にそのデータ アクションを許可する Azure ロールがないため、Key Vault が拒否しました。キー コンテナーは RBAC モデルです。',
  'forbidden-by-rbac-todo':
    '呼び出し元を確認してください。App Service なら、オブジェクト ID に Key Vault Certificate User が必要です。新しいロールの反映には 10 分かかることがあります。',
  'forbidden-by-firewall-says':
    'キー コンテナーのファイアウォールが呼び出し元のアドレスを拒否しました。信頼された Microsoft サービスの対象外です。',
  'forbidden-by-firewall-todo':
    '証明書の同期には信頼された Microsoft サービスのバイパスを許可し、アプリのコードには送信アドレスを許可してください。',
  'forbidden-by-connection-says':
    'キー コンテナーのパブリック アクセスが無効で、呼び出しはプライベート リンクからでも信頼されたサービスからでもありませんでした。',
  'forbidden-by-connection-todo':
    'プライベート ネットワークから呼び出してください。証明書の同期には、信頼された Microsoft サービスのバイパスだけが必要です。',
  'access-denied-says': '呼び出し元にその権限を許可するアクセス ポリシーがないため、Key Vault が拒否しました。',
  'access-denied-todo':
    '呼び出し元のオブジェクト ID を確認し、アクセス ポリシーで権限を付与してください。App Service にはシークレットと証明書の Get が必要です。',
  'certificate-not-found-says':
    'キー コンテナーにその名前の証明書オブジェクトがありません。同じ名前の通常のシークレットに入っている可能性はあります。',
  'certificate-not-found-todo':
    '新規作成の前に、シークレットと削除済みの証明書を確認してください。App Service 証明書はシークレットとして保存されます。',
  'pending-certificate-not-found-says': 'この証明書に対して進行中の Key Vault の操作はなく、更新は実行されていません。',
  'pending-certificate-not-found-todo': '異常ではなく回答とみなし、更新が必要なら開始してください。',
  'conflict-error-says': 'Key Vault の同じ項目に対して、複数の操作が同時に要求されました。',
  'conflict-error-todo': '少し待ってから、操作を 1 つずつやり直してください。',
  'deleted-but-recoverable-says':
    'その名前のオブジェクトは論理的に削除済みです。回復または消去するまで名前は使用中のままです。',
  'deleted-but-recoverable-todo':
    '回復してください。バージョンも復元されます。消去は、二度と必要ないものだけにしてください。',
  'condition-not-fulfilled-says': '呼び出し元はロールを割り当てられますが、この割り当ては条件を満たしません。',
  'condition-not-fulfilled-todo':
    'Owner に割り当てを依頼するか、条件の範囲で行ってください。Key Vault Data Access Administrator が割り当てられるのは Secrets User で、Certificate User ではありません。',
  'linked-authorization-failed-says':
    '呼び出し元はリソースに書き込めますが、それが参照する別のリソース (証明書のキー コンテナーなど) の権限がありません。',
  'linked-authorization-failed-todo':
    'メッセージでリンク先のアクションとスコープを確認し、そこのロールを取得してください。証明書の書き込みには、キー コンテナーの書き込み権限が必要なことがあります。',
  'denied-by-assignment-says': '呼び出し元にはロールがありますが、拒否割り当てがその権限を打ち消しています。',
  'denied-by-assignment-todo':
    'メッセージが示す拒否割り当てを調べ、所有者 (多くはマネージド アプリケーションかデプロイ スタック) に変更を依頼してください。',
  'authorization-failed-says': '呼び出し元のどのロールにも、そのスコープでのアクションの許可がありません。',
  'authorization-failed-todo':
    'メッセージでアクションとスコープを確認し、権限のある人に変更を依頼するか、そのロールを申請してください。',
  'role-assignment-exists-says':
    '同じプリンシパルに、このスコープで同じロールが、別の割り当て名ですでに割り当てられている可能性があります。',
  'role-assignment-exists-todo':
    '既存の割り当てが正しいオブジェクト ID を指しているか確認し、正しければ完了とみなしてください。',
  'role-assignment-update-not-permitted-says':
    'その名前のロールの割り当てが、別のプリンシパル、ロール、スコープに対して存在し、これらは変更できません。',
  'role-assignment-update-not-permitted-todo':
    '別の名前 (スコープ、プリンシパル、ロールから作るのが最適) で割り当てるか、先に古い割り当てを削除してください。',
  'principal-not-found-says': '割り当てのプリンシパルが、このテナントのディレクトリに見つかりません。',
  'principal-not-found-todo':
    'アプリケーション ID ではなく、このテナントのオブジェクト ID か確認してください。作成直後なら、プリンシパルの種類を指定してやり直してください。',
  'gateway-timeout-says':
    'App Service からゲートウェイへの応答がタイムアウトしました。失敗とは限らず、同期は成功していることがよくあります。',
  'gateway-timeout-todo': '1 分後に証明書を確認し、拇印が古いままの場合だけ、もう一度同期してください。',
  'scope-locked-says':
    'リソース、リソース グループ、サブスクリプションのロックが、ロールに関係なくこの操作を拒否しています。',
  'scope-locked-todo':
    'メッセージが示すロックの解除を Owner か User Access Administrator に依頼し、変更後に再びロックしてください。',
  'request-disallowed-by-policy-says': '効果が deny の Azure Policy が、変更後の状態のリソースを拒否しています。',
  'request-disallowed-by-policy-todo':
    'メッセージが示すポリシーの割り当てを確認し、変更を合わせるか、所有者に適用除外を依頼してください。',
  'excessive-traffic-says':
    '一度に多くの要求があったため、Azure Resource Manager がサブスクリプションを調整しています。',
  'excessive-traffic-todo': 'Retry-After の時間だけ待ち、一度の要求を減らしてください。',
  'http-429-says': '短時間に要求が多すぎると、Azure は 429 を返します。何も変更されていません。',
  'http-429-todo': 'Retry-After ヘッダーの秒数だけ待って、やり直してください。',
  'http-409-says': '要求が現在の状態と競合しています。別の操作が進行中か、同じ名前または拇印のものが存在します。',
  'http-409-todo': 'メッセージでどちらか確認し、別の操作が進行中なら待ってやり直してください。',
  'http-403-says':
    'Azure は呼び出し元を識別しましたが、許可していません。ロール、ポリシー、ファイアウォールのどれによる拒否かは、内部コードが示します。',
  'http-403-todo': '内部コードかメッセージの続きを確認し、権限を付与する前に、誰の呼び出しかを確かめてください。',
  'http-401-says': '呼び出しにトークンがないか、期限切れか、別のサービスやテナント用のトークンです。',
  'http-401-todo': 'サインインし直し、トークンのテナントと対象ユーザー (audience) を確認してください。',
  'http-404-says': 'その ID には何もないか、呼び出し元に表示権限がありません。',
  'http-404-todo': 'ID とサブスクリプション、移動や論理的な削除の有無を確認してください。',
  'http-400-says':
    'Azure がこの内容の要求を受け付けません。App Service は、キー コンテナーを読み取れない場合にもこれを返すことがあります。',
  'http-400-todo': 'メッセージを確認するか、全文をここに貼り付けてください。番号だけでは判断できません。',
  'http-500-says': 'Azure 自体の応答が失敗し、変更が行われたかどうかは不明です。',
  'http-500-todo': '現在の状態を確認してからやり直し、続く場合は要求 ID を Microsoft サポートに伝えてください。',
  'service-has-no-access-says':
    '「サービス」は Microsoft Azure App Service のことで、キー コンテナーを読み取れませんでした。許可がないか、許可先が誤っているか、ネットワークが拒否しています。',
  'service-has-no-access-todo':
    '証明書が黄の理由を質問してください。通常は、そのプリンシパルにシークレットの Get を付与し、同期すれば直ります。',
  'name-already-used-says':
    'その名前の証明書は、別のキー コンテナーかシークレットからインポート済みで、参照先は変更できません。',
  'name-already-used-todo':
    '別の名前でインポートしてバインドを移し、バインドがなくなったら古い証明書を削除してください。',
  'vault-id-invalid-says': '指定されたキー コンテナーのリソース ID が、不正か、空か、存在しないものを指しています。',
  'vault-id-invalid-todo':
    'キー コンテナーのプロパティから、/subscriptions/ 以降のリソース ID をコピーしてやり直してください。',
  'secret-not-usable-says':
    'キー コンテナーの内容が、App Service で使える PFX ではありません。PEM や破損したファイルなどが該当します。',
  'secret-not-usable-todo':
    'エクスポート可能なキーを含むパスワードなしの PKCS#12 で保存し、再度インポートしてください。',
  'same-thumbprint-says':
    'webspace (プランのリソース グループ、リージョン、OS の組) に、まったく同じ証明書がすでにあります。',
  'same-thumbprint-todo':
    '再度インポートせず、メッセージが示す証明書を使ってください。非表示の種類も表示して探します。',
  'same-name-elsewhere-says': 'その名前の証明書が、別の webspace にすでに存在します。',
  'same-name-elsewhere-todo': '別の名前でインポートするか、証明書のある場所のプランを使ってください。',
  'permissions-not-verified-says':
    'コマンドラインが許可を確認できなかったという警告です。インポートは成功することがあります。',
  'permissions-not-verified-todo':
    '警告だけで対応せず、証明書について質問するか、キー コンテナーでの Microsoft Azure App Service への許可を確認してください。',
  'certificate-name-not-found-says': 'そのリソース グループに、その名前の App Service 証明書リソースがありません。',
  'certificate-name-not-found-todo':
    'アプリではなくプランのリソース グループを確認してください。ポータルとコマンドラインでは証明書の名前が異なります。',
  'certificate-in-use-says': '証明書にまだホスト名がバインドされているため、削除できません。',
  'certificate-in-use-todo': 'スロットも含めて各ホスト名を先に別の証明書にバインドし、その後で削除してください。',
  'address-has-certificate-says':
    'IP ベースのバインドでは、1 つの証明書を 2 つの受信アドレスに使えません。すでに別のアドレスで使用中です。',
  'address-has-certificate-todo': 'SNI でバインドするか、アドレスごとに別の証明書を使ってください。',
  'thumbprint-does-not-match-says':
    '証明書にそのホスト名も、対応するワイルドカードも含まれないため、バインドできません。',
  'thumbprint-does-not-match-todo': 'ホスト名を含む証明書をバインドするか、次の証明書をその名前で発行してください。',
  'thumbprint-not-found-says': 'バインドが参照する場所の App Service に、その拇印の証明書がありません。',
  'thumbprint-not-found-todo': '拇印と、証明書がプランと同じリソース グループとリージョンにあるかを確認してください。',
  'tier-refuses-binding-says': 'プランが Free または Shared レベルで、証明書をバインドできません。',
  'tier-refuses-binding-todo': 'プランを Basic 以上にスケールアップし (費用が発生します)、バインドしてください。',
  'perform-merge-says': 'Key Vault がキーと署名要求を作成し、署名済み証明書のマージを無期限に待っています。',
  'perform-merge-todo':
    '署名要求を証明機関に送り、結果を「署名された要求をマージ」でマージするか、操作をキャンセルしてください。',
  'request-already-used-says':
    '証明機関が、使用済みの署名要求を拒否しています。ポリシーでキーを再利用していると起こります。',
  'request-already-used-todo': '証明書ポリシーでキーの再利用を無効にし、もう一度更新してください。',
  'issuer-error-says': '証明機関が証明書を発行せず、Key Vault の操作が失敗しました。',
  'issuer-error-todo':
    'キー コンテナーの「証明書の操作」で証明機関のメッセージを確認し、解消してからもう一度更新してください。',
  'operation-pending-says': 'Key Vault で更新または作成が進行中です。その間は別の操作が 409 で拒否されます。',
  'operation-pending-todo':
    'キー コンテナーの「証明書の操作」を開き、完了を待つか、マージするか、キャンセルしてからやり直してください。',
};
