import type { Failure } from './failure.ts';
import type { Body, Reference, Thread } from './wire.ts';

/** One thing to be sent. */
export interface Letter {
  readonly to: Reference;
  /** The card to edit; null for a new message. */
  readonly cardId: string | null;
  /** The newest state of a card: what is overtaken while it waits is never drawn. */
  body: Body;
  /** Whether the card to edit is lost, so that a new one is posted. */
  lost: boolean;
  failures: readonly Failure[];
  /** Hears where a message hangs; null where it was surely not sent. */
  done: (thread: Thread | null) => void;
}

/** Longer words are no use in a chat, and would be too big again. */
const MOST_CHARACTERS = 10_000;

/** A letter that was not tried yet. */
export function letter(
  to: Reference,
  cardId: string | null,
  body: Body,
  done: (thread: Thread | null) => void,
): Letter {
  return { to, cardId, body, done, lost: false, failures: [] };
}

/** The same in words, where a card is too big to send. */
export function shorter(body: Body): Body {
  const text = 'words' in body ? body.words : body.text;
  return { words: text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text };
}
