import type { ActingKind, IntentKind } from './intent-kind.ts';

/**
 * Signs of one intent. They are tried on the message as lines: a clause a line, in lower case, politeness cut from its
 * start, each name replaced by `_`. So `^` means "the message starts", and `^` with the flag m "a clause starts".
 */
export interface Reading {
  readonly kind: IntentKind;
  readonly says: readonly RegExp[];
  /** What takes the reading back. */
  readonly unless?: readonly RegExp[];
}

/** Clauses that command a change. They are tried on one clause at a time, politeness cut from its start. */
export interface Command {
  readonly kind: ActingKind;
  readonly says: readonly RegExp[];
}

/** All the bot knows of one language; a new language is one more of these tables. */
export interface Tongue {
  readonly code: string;
  /** Words and letters that tell it from the others; global, because they are counted. */
  readonly marks: RegExp;
  /** Politeness, greetings and request forms before the verb of a clause. */
  readonly leadIn: RegExp;
  /** How a sentence starts or ends that is a question. */
  readonly question: RegExp;
  /** Questions that ask for an action rather than about one: "can you …". */
  readonly request: RegExp;
  /** Said anywhere in the message, they forbid to act: negation, condition, another time, somebody else's words. */
  readonly holdsBack: readonly RegExp[];
  /** Forms that look like the above and are harmless; they are cut out before looking. */
  readonly harmless: RegExp;
  /** Clauses that name an action without ordering it, "sync failed", or one of somebody else's trade. */
  readonly reports: readonly RegExp[];
  /** Words of changing; a question with one of them puts the action itself in doubt. */
  readonly action: RegExp;
  readonly commands: readonly Command[];
  /** Whether the commands themselves say of what they are orders; else it is looked for in the clause. */
  readonly namesObjects?: true;
  /** In order: the first that fits is the intent. */
  readonly readings: readonly Reading[];
  /** Words of this trade: a message with none of them, and no name, is not for the bot. */
  readonly trade: RegExp;
}
