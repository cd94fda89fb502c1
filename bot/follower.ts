import type { View } from '../cards/view.ts';
import type { Locale } from '../sentences/index.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { Thread } from './thread.ts';

/** What a follower needs of the world. */
export interface FollowerPorts {
  readonly outbox: Outbox;
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

  /** Shows work on a card that hangs there. Resolves when the work is over; never rejects. */
  follow(thread: Thread, steps: AsyncIterable<Shown>, locale: Locale): Promise<void> {
    return this.#keep(this.#showAll(thread, steps, locale));
  }

  /** Begins work once its first card is posted. Work that nobody could see is not begun. */
  followPost(posting: Promise<Thread | null>, begin: (thread: Thread) => AsyncIterable<Shown>, locale: Locale): void {
    const begun = async () => {
      const thread = await posting;
      if (thread) await this.#showAll(thread, begin(thread), locale);
    };
    void this.#keep(begun());
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
