import type { Sentences } from '../catalogue.ts';

/** What the rules find about the certificate in App Service. */
export const ruleCertificate: Sentences<'rule-certificate'> = {
  expired: 'App Service が保持する証明書は{day}に期限が切れました。',
  /** Names what was not seen. */
  'no-expiry-told': '{name} の有効期限 (Azure の応答に含まれず)',
  expiring:
    '証明書の期限まで{days, plural, =0 { 1 日未満} other { # 日}}です ({day})。キー コンテナーに新しいバージョンはありません。',
  'expiring-perhaps':
    '証明書の期限まで{days, plural, =0 { 1 日未満} other { # 日}}です ({day})。キー コンテナーに新しいバージョンがあるとは確認できません。',
  'vault-holds-nothing': 'キー コンテナーに {name} という名前のものはなし',
  'secret-no-expiry': 'シークレット {name} に有効期限の設定なし',
  'secret-valid-until': 'シークレット {name} は{day}まで有効',
  managed: 'この証明書は App Service が管理し、自動で更新します。キー コンテナーとは無関係です。',
  'managed-late':
    'このマネージド証明書は{day}の期限の {days} 日前に更新されるはずでしたが、更新されていません。{host} の検証失敗が原因とみられます。',
  uploaded:
    '証明書は手動でアップロードされ、キー コンテナーに紐付いていません。次の証明書も手動でアップロードが必要です。',
  'uploaded-until':
    '証明書は手動でアップロードされ、キー コンテナーに紐付いていません。{day}までに次の証明書の手動アップロードが必要です。',
  'uploaded-ends':
    '証明書は手動でアップロードされ、キー コンテナーに紐付いていません。{day}に期限{ended, select, yes {が切れました} other {を迎えます}}。次の証明書の手動アップロードが必要です。',
  'uploaded-succeeded':
    '証明書は手動でアップロードされ、キー コンテナーに紐付いていません。{day}に期限{ended, select, yes {が切れました} other {を迎えます}}。同じ名前を含む {name} ({until}まで有効) に切り替えられます。ホスト名をバインドするには、{name} について質問してください。',
  'canonical-name': '{name} の canonicalName は {host}',
  'neither-set': '{name} の keyVaultId と canonicalName は未設定',
  'no-expiry': '{name} に有効期限の設定なし',
  'order-waits': 'App Service が証明書の注文の完了を待っています。未発行か、ドメインの検証が済んでいません。',
  'order-failed': '証明書の注文が失敗したため、App Service が取り込める新しい証明書がありません。',
  status: '{name} の keyVaultSecretStatus は {status}',
  'plan-too-small': 'App Service プラン {plan} の {tier} レベルでは証明書をバインドできません。Basic 以上が必要です。',
  'sku-tier': '{plan} の sku.tier は {tier}',
  /** Both name what was not seen. */
  'no-such-plan': 'App Service プラン {plan} (その名前のプランが見つからず)',
  'tier-of-plan': 'App Service プラン {plan} のレベル',
};
