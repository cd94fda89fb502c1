import type { Sentences } from '../catalogue.ts';

/** What the rules find about the firewall and the perimeters of the vault. */
export const ruleNetwork: Sentences<'rule-network'> = {
  firewall:
    '{vault} のファイアウォールが App Service を遮断しています。信頼された Microsoft サービスが例外になっていません。',
  settings: 'パブリック ネットワーク アクセスは {access}、既定のアクションは {action}、bypass は {bypass}',
  /** Names what was not seen. */
  'whether-admitted': '境界 {perimeters} の受信規則 {rules} が App Service を許可するかどうか',
  perimeter:
    'ネットワーク セキュリティ境界 {perimeters} に受信規則がなく、App Service から {vault} へのアクセスが遮断されています。',
  'no-perimeter':
    '{vault} はネットワーク セキュリティ境界からのみアクセスできますが、どの境界にも属さず、App Service は遮断されます。',
  access: 'パブリック ネットワーク アクセスは {access}',
  'none-around': 'キー コンテナーはどの境界にも属さず',
  guard: '{name} は{enforced, select, yes {強制モード} other {移行モード}}、受信規則 {count} 件',
};
