import type { Sentences } from '../catalogue.ts';

/** The newest lines of the audit as they would be exported. */
export const auditExport: Sentences<'audit-export'> = {
  'as-csv': 'Audit als CSV',
  'as-jsonl': 'Audit als JSON-Zeilen',
  newest: 'Die neuesten Zeilen des Audits',
  shown: '{shown} von {total}, die neuesten zuerst. Was in anderen Unterhaltungen geschah, steht hier ohne Namen.',
  cut: 'Eine Zeile, die mit … endet, ist länger, als eine Karte zeigen kann.',
};
