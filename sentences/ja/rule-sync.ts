import type { Sentences } from '../catalogue.ts';

/** What the rules find about what App Service has taken. */
export const ruleSync: Sentences<'rule-sync'> = {
  pending:
    '{hours, plural, =0 {1 時間以内} other {# 時間前}}に、キー コンテナーに新しいバージョンが追加されました。App Service は {within} 時間以内に自動で取り込みます。',
  late: 'App Service は、1 日以上前からキー コンテナーにある新しいバージョンを取り込んでいません。',
  overdue: 'App Service は、{days} 日前からキー コンテナーにある新しいバージョンを取り込んでいません。期限超過です。',
  stale: 'App Service は前回の同期結果として {status} を報告していますが、手前の段階は現在すべて正常です。',
  status: 'keyVaultSecretStatus は {status}',
  created: 'バージョン {version} の作成は{day} {hour}',
  'created-thumbprint': 'バージョン {version} ({thumbprint}) の作成は{day} {hour}',
  'created-until': 'バージョン {version} の作成は{day} {hour}、{until}まで有効',
  /** Both name what was not seen. */
  'of-that-name': 'キー コンテナー内のその名前の証明書またはシークレット',
  untold: 'App Service の証明書とシークレットの内容が同じかどうか (値を読まずには判別不可)',
};
