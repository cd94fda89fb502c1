import type { Sentences } from '../catalogue.ts';

/** What the rules find about the vault. */
export const ruleVault: Sentences<'rule-vault'> = {
  'in-other-tenant':
    '{vault} はテナント {theirs}、証明書はテナント {ours} に属しています。App Service は別テナントのキー コンテナーを読み取れません。',
  'tenant-of-vault': '{vault} の tenantId は {tenant}',
  'tenant-of-subscription': '証明書のサブスクリプションの tenantId は {tenant}',
  moved:
    'キー コンテナー {vault} は証明書が参照する場所になく、現在はサブスクリプション {subscription} のリソース グループ {group} にあります。',
  'azure-knows-none': 'Azure に {id} は存在せず',
  'there-is': '{id} が存在',
  'not-found':
    'キー コンテナー {name} がありません。証明書が参照する場所にも、削除済みにも、同名でほかの場所にもありません。',
  'none-deleted': '回復できる削除済みのキー コンテナー {name} はなし',
  'none-elsewhere': 'ボットが読み取れる範囲に {name} という別のキー コンテナーはなし',
  'soft-deleted':
    'キー コンテナー {name} は{known, select, both {{day}に削除され、{until}まで回復できます} deletion {{day}に削除され、まだ回復できます} purge {削除され、{until}まで回復できます} other {削除され、まだ回復できます}}。ロールの割り当ては回復されません。',
  deletion:
    '{id} の削除日時は{known, select, both { {time}、scheduledPurgeDate は {until}} deletion { {time}、scheduledPurgeDate は応答に含まれず} purge {応答に含まれず、scheduledPurgeDate は {until}} other {応答に含まれず、scheduledPurgeDate も応答に含まれず}}',
};
