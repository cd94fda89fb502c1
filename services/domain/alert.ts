import type { Locale, Words } from '../../sentences/index.ts';
import type { Person } from './case.ts';
import type { Colour, Link } from './finding.ts';
import type { Instant } from './instant.ts';

/** Certificates that are broken by one thing, as a patrol sees them. */
export interface Cause {
  /** The same as long as it is the same cause: link, rule and vault. */
  readonly key: string;
  readonly link: Link;
  readonly rule: string;
  readonly says: Words;
  readonly colour: Exclude<Colour, 'unknown' | 'green'>;
  readonly vaultId: string | null;
  /** A short mark of each certificate: the ids of ten thousand would not fit into a row. */
  readonly marks: readonly string[];
  /** Some of their names, to be shown. */
  readonly names: readonly string[];
  /** One of them, to be looked at closely. */
  readonly certificateId: string;
  /** When the first of them hits users. */
  readonly outageAt: Instant | null;
  /** The watches that it is seen by. */
  readonly watchIds: readonly string[];
}

/** What a patrol sees of all that a room watches. */
export interface Sighting {
  readonly causes: readonly Cause[];
  /** Marks of the certificates that could not be judged: nothing of them is over. */
  readonly unjudged: ReadonlySet<string>;
  /** Marks of every certificate there is. */
  readonly present: ReadonlySet<string>;
  /** How many certificates that the room watches there are of each colour. */
  readonly counts: { readonly [C in Colour]: number };
  /** What breaks first, the soonest first, and not all of it. */
  readonly next: readonly { readonly name: string; readonly outageAt: Instant }[];
}

/** A cause that a room was told of. */
export interface ToldCause extends Cause {
  /** Why nothing is left of it; null while it lasts. `gone`: its certificates are not there any more, or not to be read. */
  readonly over: 'green' | 'gone' | null;
  /** Since when nothing is seen of a cause that comes and goes; null while it is seen. */
  readonly calmSince: Instant | null;
}

/** What happened to an alert, as its thread is told. */
export type News =
  | 'worse'
  | 'better'
  | 'more'
  | 'changed'
  | 'again'
  | 'comes-and-goes'
  | 'resolved'
  | 'gone'
  | 'snooze-over'
  | 'handed-over';

/** A conversation that was called for an alert, and where it was told so. */
export interface Call {
  readonly conversation: string;
  readonly locale: Locale;
  readonly shownAt: unknown;
}

/** Something that is broken and that a room is told of on one card: one cause, or many that came at once. */
export interface Alert {
  /** Six hexadecimal digits, so that it can be named by word. */
  readonly id: string;
  readonly openedAt: Instant;
  readonly causes: readonly ToldCause[];
  readonly stage: 'open' | 'acknowledged' | 'snoozed' | 'resolved';
  readonly owner: Person | null;
  readonly snooze: { readonly until: Instant; readonly reason: string; readonly by: Person } | null;
  /** When it is escalated if nobody acts; null where nobody has to. */
  readonly escalateAt: Instant | null;
  /** Since when it waits for somebody; absent where nobody was ever called for it. */
  readonly alarmedAt?: Instant;
  /** The other conversations that were called since, because nobody has acted. */
  readonly calledIn?: readonly string[];
  /** Where the cards of those calls hang, the last of each conversation. */
  readonly calledAt?: readonly Call[];
  /** When it broke, the newest last. */
  readonly breaks: readonly Instant[];
  readonly resolvedAt: Instant | null;
  /** It can wait until the night is over. */
  readonly held: boolean;
  /** Where its card hangs; null while it has none. */
  readonly shownAt: unknown;
}

/** What comes back within this time is the same alert again. */
export const SAME_AGAIN_SECONDS = 2 * 3600;
/** What broke so many times within that time comes and goes: its thread is left in peace until it holds still. */
const COMES_AND_GOES = 3;

/** Whether an alert comes and goes. */
export function comesAndGoes({ breaks }: Alert, now: Instant): boolean {
  const since = Date.parse(now) - SAME_AGAIN_SECONDS * 1000;
  return breaks.filter((at) => Date.parse(at) > since).length >= COMES_AND_GOES;
}

/** The causes of an alert that last. */
export function lasting({ causes }: Alert): readonly ToldCause[] {
  return causes.filter(({ over }) => over === null);
}

/** The worst colour of what lasts; green where nothing does. */
export function colourOf(alert: Alert): 'red' | 'yellow' | 'green' {
  const colours = lasting(alert).map(({ colour }) => colour);
  if (colours.includes('red')) return 'red';
  return colours.length > 0 ? 'yellow' : 'green';
}

/** The id of an alert, short enough to be typed. */
export function alertIdOf(id: string): string {
  return id.replaceAll('-', '').slice(0, 6);
}

/** A new alert. */
export function openAlert(id: string, causes: readonly Cause[], now: Instant): Alert {
  return {
    id,
    openedAt: now,
    causes: causes.map((cause) => ({ ...cause, over: null, calmSince: null })),
    stage: 'open',
    owner: null,
    snooze: null,
    escalateAt: null,
    breaks: [now],
    resolvedAt: null,
    held: false,
    shownAt: null,
  };
}
