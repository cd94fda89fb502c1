import { type AuditLine, hashOf } from './audit.ts';
import { accountsFor } from './audit-cut.ts';

/** The first place of an audit where it is not as it was written, and what is wrong there. */
export interface BrokenLine {
  /** Which line should stand there, counted from 1. */
  readonly seq: number;
  readonly why: string;
}

type Lines = AsyncIterable<AuditLine> | Iterable<AuditLine>;

/**
 * Follows the chain from its beginning; null where every line is as it was written and follows the one before. One whose
 * beginning was cut off is whole from there on where a later line of it tells of that cut: so a fault is told only once it
 * is known whether the beginning is the first of them.
 */
export async function firstBroken(lines: Lines): Promise<BrokenLine | null> {
  let first: AuditLine | null = null;
  let last: AuditLine | null = null;
  let fault: BrokenLine | null = null;
  let place = 1;
  let isCut = false;
  let isMarked = false;
  try {
    for await (const line of lines) {
      if (!isNumbered(line)) {
        fault ??= { seq: place, why: 'it cannot be read' };
        place += 1;
        continue;
      }
      first ??= line;
      if (line === first && line.seq > 1) place = line.seq;
      const why: string | null = fault ? null : faultOf(line, place, last?.hash ?? line.previous);
      if (why) fault = { seq: place, why };
      const cut = isNumbered(line.cut) ? line.cut : undefined;
      isCut ||= cut !== undefined && accountsFor(cut, first);
      // A cut up to there was told of, though its hash may be another: then the fault is in the line itself.
      isMarked ||= cut !== undefined && cut.seq >= first.seq - 1;
      if (fault && isBegun(first, isMarked)) return fault;
      last = line;
      place += 1;
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    fault ??= { seq: place, why: 'it cannot be read' };
  }
  if (!first || isBegun(first, isCut) || (fault && fault.seq < first.seq)) return fault;
  if (first.seq === 1) return { seq: 1, why: 'it does not follow the line before it' };
  return { seq: 1, why: `it is not there: in its place stands line ${first.seq}` };
}

/** Whoever altered an audit may have put anything in the place of a line. */
function isNumbered(value: object | undefined): boolean {
  return typeof value === 'object' && value !== null && 'seq' in value && typeof value.seq === 'number';
}

/** Whether nothing is missing before the first line, or what is missing was cut off. */
function isBegun({ seq, previous }: AuditLine, isCut: boolean): boolean {
  return isCut || (seq === 1 && previous === '');
}

function faultOf(line: AuditLine, place: number, previous: string): string | null {
  if (line.seq !== place) return `it is not there: in its place stands line ${line.seq}`;
  if (line.previous !== previous) return 'it does not follow the line before it';
  return hashOf(line) === line.hash ? null : 'it was changed after it was written';
}
