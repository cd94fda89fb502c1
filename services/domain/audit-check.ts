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
 * beginning was cut off is whole from there on where a later line of it tells of that cut.
 */
export async function firstBroken(lines: Lines): Promise<BrokenLine | null> {
  let first: AuditLine | null = null;
  let last: AuditLine | null = null;
  let place = 1;
  let isCut = false;
  try {
    for await (const line of lines) {
      first ??= line;
      if (line === first && line.seq > 1) place = line.seq;
      const why = faultOf(line, place, line === first ? line.previous : (last?.hash ?? ''));
      if (why) return { seq: place, why };
      isCut ||= line.cut !== undefined && accountsFor(line.cut, first);
      last = line;
      place += 1;
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { seq: place, why: 'it cannot be read' };
  }
  if (!first || isCut || (first.seq === 1 && first.previous === '')) return null;
  if (first.seq === 1) return { seq: 1, why: 'it does not follow the line before it' };
  return { seq: 1, why: `it is not there: in its place stands line ${first.seq}` };
}

function faultOf(line: AuditLine, place: number, previous: string): string | null {
  if (line.seq !== place) return `it is not there: in its place stands line ${line.seq}`;
  if (line.previous !== previous) return 'it does not follow the line before it';
  return hashOf(line) === line.hash ? null : 'it was changed after it was written';
}
