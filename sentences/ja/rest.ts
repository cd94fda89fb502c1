import type { Sentences } from '../catalogue.ts';

/** What a clipped list leaves out is at least counted. */
export const rest: Sentences<'rest'> = {
  cases: 'ほかのケース {count} 件',
  changes: 'ほかの変更 {count} 件',
  findings: 'ほかの検出事項 {count} 件',
  gaps: 'ほかの未確認事項 {count} 件',
  leftovers: 'ほかの要対応事項 {count} 件',
  notes: 'ほかの補足 {count} 件',
  obstacles: 'ほかの支障 {count} 件',
  proofs: 'ほかの証拠 {count} 件',
  rights: 'ほかの権限 {count} 件',
  steps: 'ほかのステップ {count} 件',
  'earlier-entries': '以前の履歴 {count} 件',
};
