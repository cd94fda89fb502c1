import type { AuditLine } from '../domain/audit.ts';
import type { Person } from '../domain/case.ts';
import { csvOf } from '../domain/csv.ts';

/** The columns, in order: how each is headed, and what stands in it. */
const COLUMNS: readonly (readonly [string, (line: AuditLine) => string])[] = [
  ['line', ({ seq }) => String(seq)],
  ['at', ({ at }) => at],
  ['event', ({ event }) => event],
  ['certificate', ({ certificateId }) => certificateId],
  ['host names', ({ hostNames }) => (hostNames ?? []).join('; ')],
  ['touches', ({ touches }) => (touches ?? []).join('; ')],
  ['stage', ({ stage }) => stage ?? ''],
  ['colour', ({ colour }) => colour ?? ''],
  ['first broken link', ({ firstBroken }) => firstBroken?.link ?? ''],
  ['first broken rule', ({ firstBroken }) => firstBroken?.rule ?? ''],
  ['users hit at', ({ outageAt }) => outageAt ?? ''],
  ['seconds to diagnosis', ({ seconds }) => String(seconds ?? '')],
  ['facts', ({ facts }) => (facts ?? []).join(' ')],
  ['asked by', ({ askedBy }) => nameIn(askedBy)],
  ['asked by id', ({ askedBy }) => askedBy?.id ?? ''],
  ['by', ({ by }) => nameIn(by)],
  ['by id', ({ by }) => by?.id ?? ''],
  ['approved by', ({ approvedBy }) => (approvedBy ?? []).map(nameIn).join('; ')],
  ['approved by ids', ({ approvedBy }) => (approvedBy ?? []).map(({ id }) => id).join('; ')],
  ['taken back by', ({ undoneBy }) => nameIn(undoneBy ?? null)],
  ['taken back by id', ({ undoneBy }) => undoneBy?.id ?? ''],
  ['break-glass', ({ breakGlass }) => breakGlass ?? ''],
  ['pressed', ({ verb }) => verb ?? ''],
  ['plan', ({ digest }) => digest],
  ['plan changes', ({ plan }) => (plan?.length ? JSON.stringify(plan) : '')],
  ['asks azure to', ({ asks }) => asks ?? ''],
  ['change', ({ change }) => (change ? JSON.stringify(change) : '')],
  ['outcome', ({ outcome }) => outcome],
  ['azure request id', ({ requestId }) => requestId],
  ['says', ({ says }) => says],
  ['conversation', ({ conversation }) => conversation],
  ['case', ({ caseId }) => caseId],
  ['previous', ({ previous }) => previous],
  ['hash', ({ hash }) => hash],
];

/** The first row of a CSV of the audit. */
export const CSV_HEADER = csvOf(COLUMNS.map(([heading]) => heading));

/** A line of the audit as a row of CSV, as RFC 4180 has it, with nothing in it that a spreadsheet would run. */
export function csvRow(line: AuditLine): string {
  return csvOf(COLUMNS.map(([, cell]) => cell(line)));
}

function nameIn(person: Person | null): string {
  return person?.name ?? '';
}
