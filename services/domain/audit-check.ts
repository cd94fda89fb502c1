import { type AuditLine, hashOf } from './audit.ts';

/** The first line of an audit that is not as it was written, and what is wrong with it. */
export interface BrokenLine {
  readonly seq: number;
  readonly why: string;
}

/** Follows the chain from its beginning; null where every line is as it was written and follows the one before. */
export async function firstBroken(lines: AsyncIterable<AuditLine> | Iterable<AuditLine>): Promise<BrokenLine | null> {
  let last: AuditLine | null = null;
  for await (const line of lines) {
    const why = faultOf(line, last);
    if (why) return { seq: line.seq, why };
    last = line;
  }
  return null;
}

function faultOf(line: AuditLine, last: AuditLine | null): string | null {
  const expected = (last?.seq ?? 0) + 1;
  if (line.seq !== expected) return `line ${expected} is missing: after ${expected - 1} comes ${line.seq}`;
  if (line.previous !== (last?.hash ?? '')) return 'it does not follow the line before it';
  return hashOf(line) === line.hash ? null : 'it was changed after it was written';
}
