import type { View } from '../cards/view.ts';
import type { Locale } from '../sentences/index.ts';
import type { Line } from './line.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { Thread } from './thread.ts';

/** What a follower needs of the world. */
export interface FollowerPorts {
  readonly outbox: Outbox;
  readonly line: Line;
  /** What to show whoever is in line, behind so many. */
  onWait(ahead: number, locale: Locale): View;
  /** What to show whose work is not begun: there is no room for it, or the bot is being stopped. */
  onNotTaken(why: 'full' | 'stopping', locale: Locale): View;
  /** What to show when the work itself broke. */
  onFault(error: unknown, locale: Locale): View;
  /** Sees every view before it is drawn, the undrawn ones too. */
  onShown(view: View): void;
}

/** A step of work to be shown: in place of the card, or beside it. */
export type Shown = View | { readonly beside: View };

/** Work that is over at once: one view, in place of the card. */
export async function* inPlace(view: View): AsyncGenerator<Shown> {
  yield view;
}

/** Shows every step of some work in its thread, after the turn that began it is over. Work never waits for the screen. */
export class Follower {
  readonly #ports: FollowerPorts;
  readonly #running = new Set<Promise<void>>();

  constructor(ports: FollowerPorts) {
    this.#ports = ports;
  }

  /** Does work in its turn and shows it on a card that hangs there. Resolves when the work is over; never rejects. */
  follow(thread: Thread, steps: AsyncIterable<Shown>, locale: Locale): Promise<void> {
    return this.#keep(this.#inTurn(thread, () => steps, locale));
  }

  /** The same at once, for what was decided and bounds itself. */
  followAtOnce(thread: Thread, steps: AsyncIterable<Shown>, locale: Locale): Promise<void> {
    return this.#keep(this.#showAll(thread, steps, locale));
  }

  /** Begins work in its turn, once its first card is posted. Work that nobody could see is not begun. */
  followPost(posting: Promise<Thread | null>, begin: (thread: Thread) => AsyncIterable<Shown>, locale: Locale): void {
    const begun = async () => {
      const thread = await posting;
      if (thread) await this.#inTurn(thread, begin, locale);
    };
    void this.#keep(begun());
  }

  /** Whether no more work is taken. */
  get isFull(): boolean {
    return this.#ports.line.isFull;
  }

  /** Begins nothing more: who is in line is told so. */
  stop(): void {
    this.#ports.line.close();
  }

  /** Resolves when nothing is being followed and everything is sent. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
    await this.#ports.outbox.idle();
  }

  #keep(work: Promise<void>): Promise<void> {
    const kept: Promise<void> = work.finally(() => this.#running.delete(kept));
    this.#running.add(kept);
    return kept;
  }

  async #inTurn(thread: Thread, begin: (thread: Thread) => AsyncIterable<Shown>, locale: Locale): Promise<void> {
    const { line, onWait, onNotTaken } = this.#ports;
    const place = line.enter();
    if (place && place.ahead > 0) this.#tell(thread, onWait(place.ahead, locale));
    if (!(await place?.turn)) {
      this.#tell(thread, onNotTaken(place ? 'stopping' : 'full', locale));
      return;
    }
    try {
      await this.#showAll(thread, begin(thread), locale);
    } finally {
      line.leave();
    }
  }

  #tell(thread: Thread, view: View): void {
    this.#ports.onShown(view);
    this.#ports.outbox.edit(thread, view);
  }

  async #showAll(thread: Thread, steps: AsyncIterable<Shown>, locale: Locale): Promise<void> {
    const { outbox, onShown, onFault } = this.#ports;
    try {
      for await (const step of steps) {
        onShown('beside' in step ? step.beside : step);
        if ('beside' in step) void outbox.post(thread.reference, step.beside);
        else outbox.edit(thread, step);
      }
    } catch (error) {
      outbox.edit(thread, onFault(error, locale));
    }
  }
}
