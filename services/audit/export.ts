import type { AuditLine } from '../domain/audit.ts';
import { CSV_HEADER, csvRow } from './csv.ts';

/** The forms in which the audit leaves the bot. */
export const AUDIT_FORMATS = ['jsonl', 'csv'] as const;
export type AuditFormat = (typeof AUDIT_FORMATS)[number];

/** Line breaks that JSON may hold as they are, and that other programs read as the end of a line. */
const SEPARATORS = /[\u2028\u2029\u0085]/g;

interface Form {
  readonly head: readonly string[];
  /** What ends each line; RFC 4180 wants two characters. */
  readonly end: string;
  text(line: AuditLine): string;
}

/** How a line of the audit is written in each form. */
export const AUDIT_FORMS: { readonly [F in AuditFormat]: Form } = {
  csv: { head: [CSV_HEADER], end: '\r\n', text: csvRow },
  jsonl: {
    head: [],
    end: '\n',
    text: (line) =>
      JSON.stringify(line).replace(SEPARATORS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
  },
};
