import type { Sentences } from '../catalogue.ts';

/** What stands in the way of a plan, of its undo or of its approval. */
export const guards: Sentences<'guards'> = {
  'unsafe-import': 'この計画では、危険な最新バージョンをキー コンテナーから取り込むことになります。',
  'unsafe-way':
    'キー コンテナーの最新バージョンは危険です。アクセスを許可すると、App Service が 1 日以内に自動で取り込みます。',
  'lock-of-subscription':
    'サブスクリプション {place} の {level} ロック「{name}」により、{resources} への書き込みはすべて拒否されます。',
  'lock-of-group':
    'リソース グループ {place} の {level} ロック「{name}」により、{resources} への書き込みはすべて拒否されます。',
  'lock-of-resource': '{place} の {level} ロック「{name}」により、{resources} への書き込みはすべて拒否されます。',
  'undo-lock-of-subscription':
    'サブスクリプション {place} の {level} ロック「{name}」により、元に戻す際の {resources} での削除ができません。',
  'undo-lock-of-group':
    'リソース グループ {place} の {level} ロック「{name}」により、元に戻す際の {resources} での削除ができません。',
  'undo-lock-of-resource': '{place} の {level} ロック「{name}」により、元に戻す際の {resources} での削除ができません。',
  'policy-firewall':
    'キー コンテナーのファイアウォールの変更は Azure Policy に拒否されます: {scope} の割り当て {assignment} (定義 {definition})。',
  'policy-role':
    'ロールの割り当ては Azure Policy に拒否されます: {scope} の割り当て {assignment} (定義 {definition})。',
  nobody: '現在のロールでは、この会話に Azure でこれを実行できる人がいません。必要な権限: {rights}。',
  'right-by-role': '{place} の {role}',
  'right-by-either-role': '{place} の {role} または {other}',
  'right-by-policy': '{place} の {permission} を許可するアクセス ポリシー、または {role}',
};
