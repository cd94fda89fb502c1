import type { Sentences } from '../catalogue.ts';

/** The newest lines of the audit as they would be exported. */
export const auditExport: Sentences<'audit-export'> = {
  'as-csv': '監査 (CSV)',
  'as-jsonl': '監査 (JSON Lines)',
  newest: '監査の最新の行',
  shown: '{total} 行中 {shown} 行、新しい順。別の会話の記録には依頼者を表示しません。',
  cut: '… で終わる行は、カードに収まらないため途中までです。',
};
