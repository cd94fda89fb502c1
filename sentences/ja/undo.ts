import type { Sentences } from '../catalogue.ts';

/** How a change is taken back. */
export const undo: Sentences<'undo'> = {
  'add-access-policy': '{vault} で {principal} に許可した{rights} を取り消します。',
  'assign-role': '{scope} での {principal} への {role} の割り当てを削除します。',
  'set-network-bypass': '{vault} のファイアウォールの bypass を {before} に戻します。',
  'enable-secret-version': '{vault} の {secret} のバージョン {version} を再び無効にします。',
  'import-certificate': '{certificate} を App Service から削除します。キー コンテナーには残ります。',
  'bind-hostname': '{host} を再び {before} にバインドします。',
  'unbind-hostname': '{host} を証明書なしの状態に戻します。',
};
