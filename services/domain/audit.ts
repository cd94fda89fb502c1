import { createHash } from 'node:crypto';
import type { CaseEvent, Person, Stage } from './case.ts';
import type { Change } from './change.ts';
import type { Colour, Diagnosis } from './finding.ts';
import type { Instant } from './instant.ts';
import { dataWithoutSecrets } from './without-secrets.ts';

/** What happens around the watches of a room. */
export type WatchEvent =
  | 'watched'
  | 'unwatched'
  | 'set'
  | 'alerted'
  | 'alert-changed'
  | 'alert-over'
  | 'acknowledged'
  | 'snoozed'
  | 'handed-over'
  | 'escalated';

/** The last line of those that were cut off at the beginning of the audit. */
export interface Cut {
  readonly seq: number;
  readonly hash: string;
}

/** What happened to a case, or was refused: one line of the audit, before it is chained to the ones before it. */
export interface Happening {
  readonly at: Instant;
  readonly caseId: string;
  readonly certificateId: string;
  readonly hostNames: readonly string[];
  /** Everything that the plan would touch: ids, host names, and names of what lies in a vault. */
  readonly touches: readonly string[];
  readonly conversation: string;
  readonly event: CaseEvent['type'] | 'opened' | 'refused' | 'cut' | WatchEvent;
  /** The stage that the case is in afterwards. */
  readonly stage: Stage | null;
  readonly colour: Colour | null;
  /** The cause that the last look found; null where it found none. */
  readonly firstBroken: Diagnosis['firstBroken'];
  /** When users will be hit if nothing is done, by the last look; null where nothing threatens them. */
  readonly outageAt: Instant | null;
  /** How many seconds it was from the question to the diagnosis, where a case was opened; else null. */
  readonly seconds: number | null;
  /** What was found and what could not be read, a sentence each, where there was a look; elsewhere nothing. */
  readonly facts: readonly string[];
  readonly askedBy: Person | null;
  /** Who did it; null where the bot went on by itself. */
  readonly by: Person | null;
  /** Everybody who has approved the plan so far. */
  readonly approvedBy: readonly Person[];
  /** Who had it taken back; null as long as nobody has. */
  readonly undoneBy: Person | null;
  /** Why the approval was let through all the same, where it was a break-glass; else empty. */
  readonly breakGlass: string;
  /** What was pressed or said, of what was refused; else empty. */
  readonly verb: string;
  /** Which plan it was about; empty where there was none. */
  readonly digest: string;
  /** All that the plan would change, where it is proposed or decided on; elsewhere its digest tells which it was. */
  readonly plan: readonly Change[];
  /** Whether Azure was asked to make the change, or to take it back; null where it was asked for nothing. */
  readonly asks: 'change' | 'undo' | null;
  /** What exactly Azure was asked to change, or to change back. */
  readonly change: Change | null;
  /** How Azure took it, or the code of a refusal; empty where neither applies. */
  readonly outcome: string;
  /** What Azure called the request. */
  readonly requestId: string;
  /** Azure's words, why it was refused, or the reason of a break-glass. */
  readonly says: string;
  /** Which line was the last of those that were cut off; only where some were. */
  readonly cut?: Cut;
}

/** A line of the audit as it is kept: its place, and a hash over itself and the line before it. */
export interface AuditLine extends Happening {
  /** From 1 on, without gaps; what is older than it is to be kept is cut off at the beginning. */
  readonly seq: number;
  /** The hash of the line before; empty in the first. */
  readonly previous: string;
  readonly hash: string;
}

/** Longest words of Azure's, or of a person's, that a line takes. */
const LONGEST = 2_000;

/** A look finds few faults; more than these tell nothing new. */
const MOST_FACTS = 30;

/** Chains what happened to the last line that is kept, or begins the chain. What a line must not hold is taken out first. */
export function chained(happening: Happening, last: Pick<AuditLine, 'seq' | 'hash'> | null): AuditLine {
  const { says, breakGlass, facts, ...rest } = dataWithoutSecrets(happening);
  const short = (text: string) => text.slice(0, LONGEST);
  const told = {
    ...rest,
    facts: facts.slice(0, MOST_FACTS).map(short),
    says: short(says),
    breakGlass: short(breakGlass),
  };
  const line = { ...told, seq: (last?.seq ?? 0) + 1, previous: last?.hash ?? '' };
  return { ...line, hash: hashOf(line) };
}

/** SHA-256, in hexadecimal, over the line without its hash, with the names of its fields in order. */
export function hashOf(line: Omit<AuditLine, 'hash'> & { readonly hash?: string }): string {
  const { hash: _hash, ...hashed } = line;
  return createHash('sha256').update(inOrder(hashed)).digest('hex');
}

/** JSON with the names of fields in order at every depth, so that it is one text however it was stored. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    each && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(
          Object.keys(each)
            .toSorted()
            .map((name) => [name, (each as Readonly<Record<string, unknown>>)[name]]),
        )
      : each,
  );
}
