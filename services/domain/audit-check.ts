import { type AuditLine, hashOf } from './audit.ts';

/** The first place of an audit where it is not as it was written, and what is wrong there. */
export interface BrokenLine {
  /** Which line should stand there, counted from 1. */
  readonly seq: number;
  readonly why: string;
}

type Lines = AsyncIterable<AuditLine> | Iterable<AuditLine>;

/** Follows the chain from its beginning; null where every line is as it was written and follows the one before. */
export async function firstBroken(lines: Lines): Promise<BrokenLine | null> {
  let last: AuditLine | null = null;
  let place = 1;
  try {
    for await (const line of lines) {
      const why = faultOf(line, place, last);
      if (why) return { seq: place, why };
      last = line;
      place += 1;
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { seq: place, why: 'it cannot be read' };
  }
  return null;
}

function faultOf(line: AuditLine, place: number, last: AuditLine | null): string | null {
  if (line.seq !== place) return `it is not there: in its place stands line ${line.seq}`;
  if (line.previous !== (last?.hash ?? '')) return 'it does not follow the line before it';
  return hashOf(line) === line.hash ? null : 'it was changed after it was written';
}
