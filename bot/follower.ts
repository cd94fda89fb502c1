import type { BotAdapter } from 'botbuilder';
import type { View } from '../cards/view.ts';
import { replace, say, type Thread } from './thread.ts';

/** What a follower needs of the world. */
export interface FollowerPorts {
  readonly adapter: BotAdapter;
  readonly appId: string;
  /** Seconds between two edits of one card, so that fast work does not run into the channel's limits. */
  readonly secondsBetweenEdits: number;
  wait(seconds: number): Promise<void>;
  /** What to show when the work itself broke. */
  onFault(error: unknown): View;
  /** Sees every view before it is drawn, the undrawn ones too. */
  onShown(view: View): void;
  /** A card that could not be drawn. */
  onLostEdit(error: unknown): void;
}

/** A step of work to be shown: in place of the card, or beside it. */
export type Shown = View | { readonly beside: View };

/** Shows every step of some work in its thread, after the turn that began it is over. */
export class Follower {
  readonly #ports: FollowerPorts;
  readonly #running = new Set<Promise<void>>();

  constructor(ports: FollowerPorts) {
    this.#ports = ports;
  }

  /** Resolves when the work is over and shown; never rejects. */
  follow(thread: Thread, steps: AsyncIterable<Shown>): Promise<void> {
    const work: Promise<void> = this.#showAll(thread, steps)
      .catch((error: unknown) => this.#replace(thread, this.#ports.onFault(error)))
      .finally(() => this.#running.delete(work));
    this.#running.add(work);
    return work;
  }

  /** Resolves when nothing is being followed: for a clean shutdown, and for tests. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** Work never waits for the screen: a step that is overtaken while its edit waits is not drawn. */
  async #showAll(thread: Thread, steps: AsyncIterable<Shown>): Promise<void> {
    let latest: View | null = null;
    let drawing: Promise<void> = Promise.resolve();
    let busy = false;
    const draw = async () => {
      busy = true;
      while (latest) {
        const view: View = latest;
        latest = null;
        await this.#replace(thread, view);
        if (this.#ports.secondsBetweenEdits > 0) await this.#ports.wait(this.#ports.secondsBetweenEdits);
      }
      busy = false;
    };
    try {
      for await (const step of steps) {
        this.#ports.onShown('beside' in step ? step.beside : step);
        if ('beside' in step) {
          await this.#say(thread, step.beside);
          continue;
        }
        latest = step;
        if (!busy) drawing = draw();
      }
    } finally {
      await drawing;
    }
  }

  /** A card that cannot be redrawn is drawn anew below; failing that it is logged, and never stops a fix half way. */
  async #replace(thread: Thread, view: View): Promise<void> {
    const { adapter, appId, onLostEdit } = this.#ports;
    try {
      await replace(adapter, appId, thread, view);
    } catch (error) {
      onLostEdit(error);
      await this.#say(thread, view);
    }
  }

  async #say(thread: Thread, view: View): Promise<void> {
    const { adapter, appId, onLostEdit } = this.#ports;
    await say(adapter, appId, thread, view).catch(onLostEdit);
  }
}
