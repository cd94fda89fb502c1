/** The newest lines of the audit as they would be exported. */
export const auditExport = {
  'as-csv': 'Audit as CSV',
  'as-jsonl': 'Audit as JSON lines',
  newest: 'The newest lines of the audit',
  shown: '{shown} of {total}, the newest first. What happened in other conversations stands here without who asked.',
  cut: 'A line that ends in … is longer than a card can show.',
} as const;
