/** A form in which the audit can be handed out. */
export type AuditFormat = 'csv' | 'jsonl';

const NAMES: readonly (readonly [AuditFormat, RegExp])[] = [
  ['csv', /(?<![\p{L}\d_.-])(?:csv|excel|spreadsheet|tabelle|tableur|planilha|hoja de c[áa]lculo)(?![\w-])/u],
  ['jsonl', /(?<![\p{L}\d_.-])(?:json-?lines|jsonl|ndjson|json)(?![\w-])/u],
];
const EXPORTS = /(?<![\p{L}\d_.-])(?:export\w*|download\w*|dump)(?![\w-])|エクスポート/u;

/** The form that a message about the audit wants it handed out in; null where it only wants to read. */
export function auditFormatIn(words: string): AuditFormat | null {
  const said = words.toLowerCase();
  const named = NAMES.find(([, sign]) => sign.test(said))?.[0];
  return named ?? (EXPORTS.test(said) ? 'jsonl' : null);
}
