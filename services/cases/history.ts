import { type AuditQuery, isWanted } from '../audit/query.ts';
import { type SeenLine, seenFrom } from '../audit/seen-from.ts';
import type { AuditLine } from '../domain/audit.ts';
import type { Ports } from './ports.ts';

/** What happened, as one conversation may read it. */
export interface History {
  /** The newest first, and not all of them. */
  readonly lines: readonly SeenLine[];
  /** How many there are. */
  readonly total: number;
  /** How many times Azure was asked for a change, or to take one back, and took it. */
  readonly changes: number;
  readonly lastApproval: SeenLine | null;
}

/** Who reads: where they are, how many lines they can take, and what is of no use to them. */
export interface Reader {
  readonly conversation: string;
  readonly most: number;
  readonly leavesOut: readonly AuditLine['event'][];
}

/** A long audit must not keep everybody else waiting. */
const LINES_WITHOUT_A_PAUSE = 2_000;

/** Reads the newest lines that are wanted, without ever holding more of them than those. */
export async function history(
  query: AuditQuery,
  reader: Reader,
  { store, wait }: Pick<Ports, 'store' | 'wait'>,
): Promise<History> {
  const newest: AuditLine[] = [];
  let lastApproval: AuditLine | null = null;
  const count = { read: 0, total: 0, changes: 0 };
  for await (const line of store.audit()) {
    count.read += 1;
    if (count.read % LINES_WITHOUT_A_PAUSE === 0) await wait(0);
    if (!isWanted(line, query)) continue;
    if (line.event === 'approved') lastApproval = line;
    if (line.outcome === 'done') count.changes += 1;
    if (reader.leavesOut.includes(line.event)) continue;
    count.total += 1;
    newest.push(line);
    if (newest.length > reader.most) newest.shift();
  }
  const seen = (line: AuditLine) => seenFrom(reader.conversation, line);
  return {
    lines: newest.reverse().map(seen),
    total: count.total,
    changes: count.changes,
    lastApproval: lastApproval && seen(lastApproval),
  };
}
