import type { Desk } from './desk.ts';
import { readFailure } from './failure.ts';
import { type Letter, letter, shorter } from './letter.ts';
import { memory, millisecondsToWait } from './pacing.ts';
import { judge } from './policy.ts';
import { type Body, isUnposted, type Thread, unposted } from './wire.ts';

/** A conversation with more than this waiting is not listened to any more. */
const MOST_WAITING = 100;

/** How much later than it has to be something is sent again, at most. */
const JITTER = 0.25;

type Outcome = { readonly id: string } | { readonly error: unknown };

/** All that is to be sent to one conversation, one after the other. */
export class ConversationQueue {
  readonly #conversation: string;
  readonly #desk: Desk;
  #waiting: Letter[] = [];
  /** When each send ended: it reached the channel at some time before that. */
  #sent: number[] = [];
  #edited = new Map<string, number>();
  #working: Promise<void> | null = null;

  constructor(conversation: string, desk: Desk) {
    this.#conversation = conversation;
    this.#desk = desk;
  }

  /** Puts something in the queue. An edit that still waits takes the newer state of its card in. */
  add(added: Letter): void {
    const same = this.#waiting.find((each) => this.#isOfSameCard(each, added));
    if (same) {
      const { done } = same;
      same.body = added.body;
      same.done = (thread) => {
        done(thread);
        added.done(thread);
      };
      return;
    }
    if (this.#waiting.length >= MOST_WAITING) {
      this.#desk.onLost(new Error('too much is waiting to be sent to this conversation'));
      added.done(null);
      return;
    }
    this.#waiting.push(added);
    this.#working ??= this.#work();
  }

  /** Resolves when nothing waits. */
  async idle(): Promise<void> {
    while (this.#working) await this.#working;
  }

  /** Whether nothing waits, and nothing that was sent counts any more. */
  get isForgettable(): boolean {
    const newest = this.#sent.at(-1) ?? Number.NEGATIVE_INFINITY;
    return !this.isBusy && newest + memory(this.#desk.pace) <= this.#desk.clock();
  }

  get isBusy(): boolean {
    return this.#working !== null;
  }

  async #work(): Promise<void> {
    try {
      for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
        await this.#pause(next);
        await this.#attempt(next);
      }
    } finally {
      this.#working = null;
    }
  }

  #isOfSameCard({ cardId: one }: Letter, { cardId: other }: Letter): boolean {
    return one !== null && other !== null && this.#cardNow(one) === this.#cardNow(other);
  }

  #cardNow(cardId: string): string {
    return this.#desk.moves.where(this.#conversation, cardId);
  }

  /** Which card to edit; null where a new message is to be posted. */
  #target({ cardId, lost }: Letter): string | null {
    const now = cardId === null || lost ? '' : this.#cardNow(cardId);
    return isUnposted(now) ? null : now;
  }

  async #pause(next: Letter): Promise<void> {
    const { pace, clock, wait } = this.#desk;
    for (;;) {
      const edited = this.#edited.get(this.#target(next) ?? '') ?? Number.NEGATIVE_INFINITY;
      const limited = millisecondsToWait(this.#sent, clock(), pace.limits);
      const milliseconds = Math.max(limited, edited + pace.secondsBetweenEdits * 1000 - clock());
      if (milliseconds <= 0) return;
      await wait(milliseconds / 1000);
    }
  }

  async #attempt(sending: Letter): Promise<void> {
    const { body } = sending;
    const target = this.#target(sending);
    const outcome = await this.#send(sending, target);
    this.#remember(target);
    if ('id' in outcome) this.#arrived(sending, body, outcome.id);
    else await this.#failed(sending, body, target, outcome.error);
  }

  async #send({ to, body }: Letter, target: string | null): Promise<Outcome> {
    const { wire, pace, deadline } = this.#desk;
    const signal = deadline(pace.secondsToAnswer);
    try {
      if (target === null) return { id: await wire.post(to, body, signal) };
      await wire.edit({ reference: to, cardId: target }, body, signal);
      return { id: target };
    } catch (error) {
      return { error };
    }
  }

  #remember(target: string | null): void {
    const now = this.#desk.clock();
    const oldest = now - memory(this.#desk.pace);
    this.#sent = [...this.#sent.filter((at) => at > oldest), now];
    if (target !== null) this.#edited.set(target, now);
    for (const [cardId, at] of this.#edited)
      if (at + this.#desk.pace.secondsBetweenEdits * 1000 <= now) this.#edited.delete(cardId);
  }

  #arrived(sent: Letter, body: Body, id: string): void {
    const { to, cardId } = sent;
    if (cardId !== null) this.#desk.moves.moved(this.#conversation, this.#cardNow(cardId), id);
    this.#close(sent, body, { reference: to, cardId: id || unposted(this.#desk.newId()) });
  }

  async #failed(tried: Letter, body: Body, target: string | null, error: unknown): Promise<void> {
    const { wait, chance, onLost, newId } = this.#desk;
    tried.failures = [...tried.failures, readFailure(error)];
    const verdict = judge(target === null ? 'post' : 'edit', tried.failures);
    if (verdict.next === 'again') return wait(verdict.seconds * (1 + JITTER * chance()));
    onLost(error);
    if (verdict.next === 'shorten') {
      if (tried.body === body) tried.body = shorter(body);
      else tried.failures = [];
    } else if (verdict.next === 'replace') {
      tried.lost = true;
      tried.failures = [];
    } else if (verdict.next === 'stop') {
      for (const each of this.#waiting.splice(0)) each.done(null);
    } else {
      const thread = { reference: tried.to, cardId: unposted(newId()) };
      this.#close(tried, body, verdict.next === 'leave' ? thread : null);
    }
  }

  /** A newer state of the card that came while the older was on its way is sent in its turn. */
  #close(closed: Letter, body: Body, thread: Thread | null): void {
    this.#waiting = this.#waiting.filter((each) => each !== closed);
    const { to, cardId, done } = closed;
    if (closed.body !== body) this.add(letter(to, cardId, closed.body, done));
    else done(thread);
  }
}
