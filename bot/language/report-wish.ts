import { BARE_REPORT, HANDOVER, NO_REPORT, REPORT, REPORT_WORD } from './report-signs.ts';

/** What somebody wants written down: what happened, or what is open for whoever takes over; and as what. */
export interface ReportWish {
  readonly kind: 'report' | 'handover';
  readonly format: 'markdown' | 'html';
}

/** Whether a message, as lines of clauses with `_` for names, asks for a report or a handover. */
export function wantsReport(lines: string): boolean {
  return [REPORT, BARE_REPORT, HANDOVER].some((sign) => sign.test(lines)) && !NO_REPORT.test(lines);
}

/** What a message about the past wants written down; null where it only wants to read. */
export function reportWishIn(words: string): ReportWish | null {
  const said = words.toLowerCase().replace(/[‘’´]/g, "'");
  const format = /(?<![\p{L}\d_.-])(?:html|web ?page|webseite|page web|página web)(?![\w-])/u.test(said)
    ? 'html'
    : 'markdown';
  if (HANDOVER.test(said)) return { kind: 'handover', format };
  return REPORT.test(said) || REPORT_WORD.test(said) ? { kind: 'report', format } : null;
}
