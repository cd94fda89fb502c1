/** A spreadsheet takes a cell that begins so for a formula, and some would run it. Source: OWASP, "CSV Injection". */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;

/** Cells as a row of CSV, as RFC 4180 has it, with nothing in it that a spreadsheet would run. */
export function csvOf(cells: readonly string[]): string {
  return cells.map(quoted).join(',');
}

function quoted(cell: string): string {
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
