import type { Sentences } from '../catalogue.ts';

/** What answers cost in calls to Azure. */
export const calls: Sentences<'calls'> = {
  word: 'Azure への呼び出し',
  heading: '回答にかかった呼び出し',
  last: 'ここでの最後の回答は {count, plural, =0 {呼び出しなし (直前に確認済み)} other {{count} 回の呼び出し}}でした。',
  'no-last': 'この会話の回答は記録されていません。',
  hour: '直近 1 時間、すべての会話の合計: {count} 回。',
  'resource-graph': 'Resource Graph',
  'key-vault': 'Key Vault',
  directory: 'Microsoft Graph',
  subscription: 'サブスクリプション {name}',
  tenant: 'テナント',
  more: 'ほか {count} 件のサブスクリプション',
  bound:
    '1 つのサブスクリプションへは毎秒 {count} 回まで、Resource Graph へは許される回数までです。それを超える分は待ちます。',
  row: '<b>{what}</b> {answer} · 直近 1 時間 {hour}',
};
