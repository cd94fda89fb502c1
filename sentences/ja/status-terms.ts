import type { Sentences } from '../catalogue.ts';

/** What App Service says of its last attempt to read the vault, explained. */
export const statusTerms: Sentences<'status-terms'> = {
  'status-operation-not-permitted-says':
    '前回の同期で、App Service はキー コンテナーの読み取りを許可されませんでした。許可の不足、許可先の誤り、ファイアウォールのどれかは、この状態では区別できません。',
  'status-operation-not-permitted-todo':
    '証明書が黄の理由を質問してください。通常は、Microsoft Azure App Service にシークレットの Get を付与し、同期すれば直ります。',
  'status-service-unauthorized-says':
    '前回の同期で、Microsoft Azure App Service にキー コンテナーの権限がありませんでした。OperationNotPermittedOnKeyVault とほぼ同じです。',
  'status-service-unauthorized-todo':
    'オブジェクト ID を指定し、モデルに応じてシークレットの Get または Key Vault Certificate User ロールを付与してから、同期してください。',
  'status-vault-does-not-exist-says':
    'App Service が保持するリソース ID にキー コンテナーがありません。削除または移動されています。',
  'status-vault-does-not-exist-todo':
    '論理的に削除済みならキー コンテナーを回復し、移動した場合は新しいリソース ID から証明書を再インポートしてください。',
  'status-secret-does-not-exist-says': '証明書を格納する Key Vault のシークレットが、削除または移動されています。',
  'status-secret-does-not-exist-todo':
    '論理的に削除済みなら回復し、そうでなければ同じ名前で証明書をキー コンテナーに戻してから、同期してください。',
  'status-unknown-error-says':
    'App Service が、現在の権限でキー コンテナーに到達できませんでした。理由は示されません。',
  'status-unknown-error-todo':
    'キー コンテナー自体と Azure の障害の有無を確認し、どちらも正常ならサポート要求を開いてください。',
  'status-waiting-on-order-says': '証明書の元になる App Service 証明書の注文が、まだ発行されていません。',
  'status-waiting-on-order-todo':
    'ポータルで App Service 証明書を開き、ドメインの検証など、待ちになっている手続きを完了してください。',
  'status-order-failed-says': 'この証明書の元になる App Service 証明書の注文が失敗しました。',
  'status-order-failed-todo': 'ポータルで注文を開いてエラーを確認し、キーを更新するか再注文してください。',
  'status-external-private-key-says':
    '自分で作成した署名要求による注文など、秘密キーが Azure の外にある可能性があります。この値になる条件は文書化されていません。',
  'status-external-private-key-todo':
    'キーの保有者を調べ、この状態よりもキー コンテナーの内容で証明書を判断してください。',
  'status-initialized-says':
    'keyVaultSecretStatus の正常な値です。App Service は同期済みで、アップロードした証明書でもこの値になります。',
  'status-initialized-todo': '対応は不要です。利用者に古い証明書が見える場合は、証明書が黄の理由を質問してください。',
  'status-succeeded-says': 'keyVaultSecretStatus の正常な値です。Key Vault との前回の同期は成功しました。',
  'status-succeeded-todo': '対応は不要です。ただし前回の同期の結果なので、その後の遮断は次の同期まで現れません。',
  'status-unknown-says':
    'App Service に前回の同期の情報がありません。keyVaultSecretStatus がこの値になる条件は文書化されていません。',
  'status-unknown-todo':
    '異常とはみなさず、キー コンテナーを確認し、拇印を App Service が保持するものと比較してください。',
  'status-null-says':
    'keyVaultSecretStatus が null または空なのは、Key Vault と同期しない、アップロードした証明書です。',
  'status-null-todo':
    '期限前に次の証明書をアップロードしてバインドするよう所有者に依頼するか、キー コンテナーからインポートしてください。',
  'key-vault-secret-status-says':
    '前回のキー コンテナーの読み取りに関する App Service 自身の報告です。大まかで、良くも悪くも古いことがあります。',
  'key-vault-secret-status-todo': '手がかりとして扱い、対応する前にキー コンテナー、許可、拇印を確認してください。',
};
