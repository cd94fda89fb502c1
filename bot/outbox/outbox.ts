import type { Desk, OutboxPorts } from './desk.ts';
import { letter } from './letter.ts';
import { Moves } from './moves.ts';
import { ConversationQueue } from './queue.ts';
import { type Body, conversationIn, isUnposted, type Reference, type Thread } from './wire.ts';

/** Conversations that were silent longest are forgotten first where there are more than this. */
const MOST_QUEUES = 1_000;

/** More conversations than this at a time are more than can be spoken to. */
const MOST_BUSY = 2_000;

/**
 * Everything that the bot says goes out through here: one queue per conversation, at the channel's pace, with the
 * channel's failures dealt with. A new message that may have arrived is not posted again: its card is posted anew only
 * when it has something newer to show, so that two copies come about only where the channel hid the first.
 */
export class Outbox {
  readonly #desk: Desk;
  readonly #queues = new Map<string, ConversationQueue>();

  constructor(ports: OutboxPorts) {
    this.#desk = { ...ports, moves: new Moves() };
  }

  /** Posts a new message and answers where it hangs; null where it was surely not sent, which is told. Never rejects. */
  post(to: Reference, body: Body): Promise<Thread | null> {
    return new Promise((resolve) => this.#queueOf(to).add(letter(to, null, body, resolve)));
  }

  /** Shows the newest state of a card, when its turn comes. A card that is lost is posted anew, once. */
  edit({ reference, cardId }: Thread, body: Body): void {
    this.#queueOf(reference).add(letter(reference, cardId, body, () => undefined));
  }

  /** The same, and answers where the card hangs then; null where it surely shows an older state. Never rejects. */
  show({ reference, cardId }: Thread, body: Body): Promise<Thread | null> {
    return new Promise((resolve) => this.#queueOf(reference).add(letter(reference, cardId, body, resolve)));
  }

  /** Where a card hangs now: elsewhere, if it was lost and posted anew. */
  where({ reference, cardId }: Thread): Thread {
    return { reference, cardId: this.#desk.moves.where(keyOf(reference), cardId) };
  }

  /** Learns from a pressed button where a card hangs whose id never came back, so that it need not be posted anew. */
  found(thread: Thread, { cardId }: Thread): void {
    const now = this.where(thread).cardId;
    if (isUnposted(now) && !isUnposted(cardId)) this.#desk.moves.moved(keyOf(thread.reference), now, cardId);
  }

  /** Resolves when everything is sent or given up. */
  async idle(): Promise<void> {
    for (let busy = this.#busy(); busy.length > 0; busy = this.#busy())
      await Promise.all(busy.map((queue) => queue.idle()));
  }

  /** Whether so many conversations wait for what is to be said there that no more should be taken on. */
  get isFull(): boolean {
    return this.#queues.size > MOST_BUSY && this.#busy().length > MOST_BUSY;
  }

  /** How many conversations are kept in memory. */
  get size(): number {
    return this.#queues.size;
  }

  #busy(): readonly ConversationQueue[] {
    return [...this.#queues.values()].filter((queue) => queue.isBusy);
  }

  #queueOf(reference: Reference): ConversationQueue {
    const key = keyOf(reference);
    const queue = this.#queues.get(key) ?? new ConversationQueue(key, this.#desk);
    this.#queues.delete(key);
    this.#forget();
    this.#queues.set(key, queue);
    return queue;
  }

  /** The queues lie in the order of their last use, the longest silent first. */
  #forget(): void {
    for (const [key, queue] of this.#queues) {
      if (queue.isBusy) continue;
      if (!queue.isForgettable && this.#queues.size < MOST_QUEUES) return;
      this.#queues.delete(key);
    }
  }
}

function keyOf({ conversation }: Reference): string {
  return conversationIn(conversation?.id ?? '');
}
