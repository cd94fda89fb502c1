import { type LetGo, type Past, type Ports, type Retention, retain } from '../services/index.ts';

/** What letting go needs of the world. */
export interface LettingGoPorts {
  readonly ports: Pick<Ports, 'turns' | 'now' | 'wait'>;
  readonly past: Past;
  readonly retention: Retention;
  /** Does something every so many seconds, until what it answers is called. */
  every(seconds: number, tick: () => void): () => void;
  onLetGo(what: LetGo): void;
  onFault(error: unknown): void;
}

/** How often an instance asks whether it is time. */
const SECONDS_BETWEEN_LOOKS = 600;
/** For how long it is one instance's unless that says again that it is alive. */
const TURN_SECONDS = 120;
const SECONDS_BETWEEN_SIGNS_OF_LIFE = 30;
const DAY_SECONDS = 86_400;
const LETTING_GO = 'letting-go';

/** Lets go, once a day and one instance at a time, what is older than it is to be kept. */
export class LettingGo {
  readonly #world: LettingGoPorts;
  #going: Promise<void> | null = null;
  #stopped = false;
  #rest: (() => void) | null = null;

  constructor(world: LettingGoPorts) {
    this.#world = world;
  }

  /** Looks now whether it is time, and from now on every few minutes. */
  start(): void {
    this.#rest = this.#world.every(SECONDS_BETWEEN_LOOKS, () => this.nudge());
    this.nudge();
  }

  /** Lets no more go than what is begun. */
  stop(): void {
    this.#stopped = true;
    this.#rest?.();
  }

  /** Goes if it is time. */
  nudge(): void {
    if (this.#stopped) return;
    this.#going ??= this.#goIfDue()
      .catch((error: unknown) => this.#world.onFault(error))
      .finally(() => {
        this.#going = null;
      });
  }

  /** Resolves when nothing is being let go here. */
  async idle(): Promise<void> {
    while (this.#going) await this.#going;
  }

  async #goIfDue(): Promise<void> {
    const { ports, past, retention, every, onLetGo, onFault } = this.#world;
    const turn = await ports.turns.take(LETTING_GO, TURN_SECONDS);
    if (!turn) return;
    let ours = true;
    const stop = every(SECONDS_BETWEEN_SIGNS_OF_LIFE, () => {
      void ports.turns.keep(turn, TURN_SECONDS).then((kept) => {
        ours &&= kept;
      }, onFault);
    });
    try {
      const gone = await retain(retention, past, ports, () => ours && !this.#stopped);
      if (gone.cases > 0 || gone.lines > 0) onLetGo(gone);
    } finally {
      stop();
    }
    // Whoever was told to stop amid it leaves the rest to the next.
    if (ours && !this.#stopped) await ports.turns.keep(turn, DAY_SECONDS);
  }
}
