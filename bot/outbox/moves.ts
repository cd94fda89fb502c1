/** More than this many lost cards are not remembered; the oldest are forgotten first. */
const MOST = 10_000;

/** Which card took the place of a lost one. Kept in memory: after a restart, the first edit of a lost card finds out anew. */
export class Moves {
  readonly #to = new Map<string, string>();

  /** The card that stands for this one now. */
  where(conversation: string, cardId: string): string {
    let now = cardId;
    for (
      let next = this.#to.get(key(conversation, now));
      next !== undefined;
      next = this.#to.get(key(conversation, now))
    )
      now = next;
    return now;
  }

  /** No card is known by an empty id, so that none may be followed by it. */
  moved(conversation: string, from: string, to: string): void {
    if (from === '' || to === '' || this.where(conversation, to) === from) return;
    this.#to.set(key(conversation, from), to);
    const [oldest] = this.#to.keys();
    if (this.#to.size > MOST && oldest !== undefined) this.#to.delete(oldest);
  }
}

function key(conversation: string, cardId: string): string {
  return `${conversation} ${cardId}`;
}
