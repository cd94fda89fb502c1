import { type AuditQuery, isWanted } from '../audit/query.ts';
import { type SeenLine, seenFrom } from '../audit/seen-from.ts';
import type { AuditLine } from '../domain/audit.ts';
import type { Case } from '../domain/case.ts';
import type { Ports } from './ports.ts';

/** What a report is made from, as one conversation may read it. */
export interface Recount {
  /** The oldest first. */
  readonly lines: readonly SeenLine[];
  /** How many older ones there were no room for. */
  readonly leftOut: number;
  /** The cases of that conversation that these lines tell of. */
  readonly cases: readonly Case[];
}

/** What is to be reported on, and to whom. */
export interface ReportScope {
  readonly query: AuditQuery;
  /** The cases of one thread alone; null where it does not matter. */
  readonly caseIds: ReadonlySet<string> | null;
  /** Where it is read; null where everything may be read. */
  readonly conversation: string | null;
  /** The most lines that there is room for; null for all of them. */
  readonly most: number | null;
}

/** A long audit must not keep everybody else waiting. */
const LINES_WITHOUT_A_PAUSE = 2_000;

/** Reads every line that is wanted, up to what there is room for, and the cases that they tell of as they are now. */
export async function recount(
  { query, caseIds, conversation, most }: ReportScope,
  { store, wait }: Pick<Ports, 'store' | 'wait'>,
): Promise<Recount> {
  const lines: AuditLine[] = [];
  const count = { read: 0, wanted: 0 };
  for await (const line of store.audit()) {
    count.read += 1;
    if (count.read % LINES_WITHOUT_A_PAUSE === 0) await wait(0);
    if (!isWanted(line, query) || (caseIds !== null && !caseIds.has(line.caseId))) continue;
    count.wanted += 1;
    lines.push(line);
    if (most !== null && lines.length > most) lines.shift();
  }
  const seen = lines.map((line) => seenFrom(conversation, line));
  return { lines: seen, leftOut: count.wanted - lines.length, cases: await casesOf(seen, store) };
}

/** A case of another conversation is none of this one's, whatever may be known of it. */
async function casesOf(lines: readonly SeenLine[], store: Ports['store']): Promise<readonly Case[]> {
  const ids = new Set(lines.flatMap(({ here, caseId }) => (here && caseId ? [caseId] : [])));
  const cases: Case[] = [];
  for (const id of ids) {
    const stored = await store.read(id);
    if (stored) cases.push(stored.current);
  }
  return cases;
}
