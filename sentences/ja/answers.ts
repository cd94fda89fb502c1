import type { Sentences } from '../catalogue.ts';

/** What the bot was doing when Azure refused, and answers that are none. */
export const answers: Sentences<'answers'> = {
  refused: '{operation}: {status} {code} {words}',
  'refused-request': '{operation}: {status} {code} {words} (要求 {request})',
  /** What stands as {operation}. */
  importing: '{name} のインポート',
  deleting: '{name} の削除',
  recovering: '{name} の回復',
  'recovering-vault': 'キー コンテナー {name} の回復',
  renewing: '{name} の更新',
  'opening-firewall': '{vault} のファイアウォールでの信頼されたサービスの許可',
  'closing-firewall': '{vault} のファイアウォールでの信頼されたサービスの遮断',
  'adding-policy': '{vault} へのアクセス ポリシーの追加',
  'removing-policy': '{vault} からのアクセス ポリシーの削除',
  'giving-role': '{scope} での {role} の割り当て',
  'taking-role': '{scope} での {role} の割り当ての削除',
  binding: '{host} のバインド',
  'binding-as-before': '{host} のバインドの復元',
  enabling: '{name} の有効化',
  disabling: '{name} の無効化',
  syncing: '{name} の同期',
  /** What stands as {words} where Azure said nothing that could be quoted; shown by itself too. */
  'in-time': '応答がタイムアウト',
  misshapen: '未知の形式の応答: {fault}',
  'no-json': '応答が JSON ではない: {fault}',
  'no-object': '応答が JSON オブジェクトではない',
  'no-properties': 'リソースにプロパティがない',
  'no-items': '一覧に項目がない',
};
