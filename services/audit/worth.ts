import type { AuditLine } from '../domain/audit.ts';
import type { Instant } from '../domain/instant.ts';
import { keyOf } from '../domain/resource-id.ts';
import { type Spread, spreadOf } from './spread.ts';

/** What a case has come to, as far as the audit says it. */
export interface CaseTold {
  readonly openedAt: Instant;
  /** From the question to the diagnosis; null where the line does not say it. */
  readonly seconds: number | null;
  readonly certificateId: string;
  readonly colour: AuditLine['colour'];
  /** When users would have been hit, by the last look before it was mended. */
  readonly outageAt: Instant | null;
  /** When it was seen green after a fix; null where it was not, or that was taken back. */
  readonly greenAt: Instant | null;
}

/** What the bot was good for in some time: counted from lines of the audit, and from nothing else. */
export interface Worth {
  /** Cases that were opened. */
  readonly opened: number;
  /** From the question to the diagnosis, of those of them that say it. */
  readonly diagnosis: Spread | null;
  /** Cases that ended green after an approved fix that was not taken back. A fix of several certificates is one. */
  readonly green: number;
  /** From the question to green, of these. */
  readonly toGreen: Spread | null;
  /** Of these: no user was hit yet, and a day was known on which users would have been. Each certificate counts once a day. */
  readonly avoided: number;
  /** Of these: users were hit already, or the day had passed. */
  readonly late: number;
  /** Of these: no day was known, so nothing is claimed. */
  readonly undated: number;
}

/** Reads what each case has come to, one line after the other. */
export class CasesTold {
  readonly #cases = new Map<string, CaseTold>();

  read(line: AuditLine): void {
    const { event, caseId, at } = line;
    if (event === 'opened') this.#cases.set(caseId, openedBy(line));
    const known = this.#cases.get(caseId);
    if (!known) return;
    const { colour, outageAt = null, stage } = line;
    if (event === 'looked') this.#cases.set(caseId, { ...known, colour, outageAt });
    if (event === 'verified' && stage === 'resolved' && colour === 'green')
      this.#cases.set(caseId, { ...known, greenAt: at });
    if (event === 'undo' || event === 'lapsed') this.#cases.set(caseId, { ...known, greenAt: null });
  }

  get all(): readonly CaseTold[] {
    return [...this.#cases.values()];
  }
}

/** Counts what began, and what came to its end, in some time. */
export function worthOf(cases: readonly CaseTold[], isMeant: (at: Instant) => boolean): Worth {
  const opened = cases.filter(({ openedAt }) => isMeant(openedAt));
  const green = cases.filter((each): each is Green => each.greenAt !== null && isMeant(each.greenAt));
  const inTime = green.filter((each) => fateOf(each) === 'avoided');
  return {
    opened: opened.length,
    diagnosis: spreadOf(opened.flatMap(({ seconds }) => seconds ?? [])),
    green: green.length,
    toGreen: spreadOf(green.map(({ openedAt, greenAt }) => (Date.parse(greenAt) - Date.parse(openedAt)) / 1000)),
    avoided: new Set(inTime.map(({ certificateId, outageAt }) => `${keyOf(certificateId)} ${outageAt?.slice(0, 10)}`))
      .size,
    late: green.filter((each) => fateOf(each) === 'late').length,
    undated: green.filter((each) => fateOf(each) === 'undated').length,
  };
}

type Green = CaseTold & { readonly greenAt: Instant };

function fateOf({ colour, outageAt, greenAt }: Green): 'avoided' | 'late' | 'undated' {
  if (colour === 'red') return 'late';
  if (outageAt === null) return 'undated';
  return Date.parse(greenAt) < Date.parse(outageAt) ? 'avoided' : 'late';
}

/** A line of an earlier version of the bot says neither how long it took nor when users would have been hit. */
function openedBy({ at, certificateId, colour, seconds = null, outageAt = null }: AuditLine): CaseTold {
  return { openedAt: at, seconds, certificateId, colour, outageAt, greenAt: null };
}
