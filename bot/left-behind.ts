import { type NotBegun, type Ports, putLeftBehind } from '../services/index.ts';

/** What looking after the decided cases needs of the world. */
export interface LeftBehindPorts {
  readonly ports: Pick<Ports, 'store' | 'queue'>;
  /** Does something every so many seconds, until what it answers is called. */
  every(seconds: number, tick: () => void): () => void;
  onFault(error: unknown): void;
}

/** What nobody has begun by the second look is put into the queue again. */
const SECONDS_BETWEEN_LOOKS = 20;

/** Sees to it that whatever is decided is carried out, though it was never put into the queue. */
export class LeftBehind {
  readonly #world: LeftBehindPorts;
  #before: NotBegun = new Map();
  #looking: Promise<void> | null = null;
  #rest: (() => void) | null = null;

  constructor(world: LeftBehindPorts) {
    this.#world = world;
  }

  start(): void {
    this.#rest = this.#world.every(SECONDS_BETWEEN_LOOKS, () => this.#look());
  }

  stop(): void {
    this.#rest?.();
  }

  /** Resolves when it is not looking. */
  async idle(): Promise<void> {
    await this.#looking;
  }

  #look(): void {
    this.#looking ??= putLeftBehind(this.#before, this.#world.ports)
      .then((seen) => {
        this.#before = seen;
      })
      .catch((error: unknown) => this.#world.onFault(error))
      .finally(() => {
        this.#looking = null;
      });
  }
}
