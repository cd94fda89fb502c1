import type { Sentences } from '../catalogue.ts';

/** What the rules find about who may read the vault. */
export const ruleAccess: Sentences<'rule-access'> = {
  denied: '拒否割り当て {denial} により、{principal} は {vault} のシークレットを読み取れません。',
  denies: '{id} は {scope} でシークレットの読み取りを拒否',
  principal: 'このテナントの {name} はオブジェクト {object} (アプリケーション {application})',
  'policy-ignored':
    '{vault} は Azure ロールで制御されます。{principal} にはアクセス ポリシーしかなく、これは無視されます。',
  'role-ignored': '{vault} はアクセス ポリシーで制御されます。{principal} にはロールしかなく、これは無視されます。',
  model: '{vault} の enableRbacAuthorization は {roles}',
  compound:
    '{vault} の {principal} のアクセス ポリシーは特定のアプリケーションに限定され、App Service 自体は許可されません。',
  'carries-application': 'ポリシーにアプリケーション ID {id} の指定あり',
  'lacks-get': '{vault} の {principal} のアクセス ポリシーに、シークレットの Get がありません。',
  'policy-gives': 'ポリシーのシークレット権限: {permissions}',
  'policy-gives-nothing': 'ポリシーのシークレット権限: なし',
  'no-policy':
    'App Service に {vault} の読み取り権限がありません。{principal} を指定したアクセス ポリシーがないためです。',
  'policies-listed': '{vault} のアクセス ポリシーは {count} 件、{object} のものはなし',
  'lets-in-another': '{vault} の許可先が {principal} ではありません: {who}。',
  'grant-is-for': '許可先は {id}: {who}',
  /** Who is taken for App Service: each stands as {who} in the two before. */
  'managed-identity': '{site} のマネージド ID',
  'application-id': 'App Service のアプリケーション ID',
  'application-id-public': 'パブリック Azure の App Service のアプリケーション ID',
  'application-id-government': 'US Government の App Service のアプリケーション ID',
  'application-id-orders': 'App Service 証明書の注文サービスのアプリケーション ID',
  'no-principal':
    'このテナントに Microsoft Azure App Service のサービス プリンシパルがないため、どのキー コンテナーも許可できません。',
  'none-listed': 'ディレクトリに該当するサービス プリンシパルなし',
  'role-insufficient': '{vault} での {principal} のロール ({roles}) では、シークレットを読み取れません。',
  'holds-roles': '保有ロールは {roles}、シークレットのデータ アクションはなし',
  'no-role': 'App Service に {vault} の読み取り権限がありません。{principal} にロールがないためです。',
  assignments: 'キー コンテナーに及ぶロールの割り当ては {count} 件、{object} のものはなし',
};
