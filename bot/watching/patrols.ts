import { type Ports, patrol } from '../../services/index.ts';

/** What patrols need of the world. */
export interface PatrolPorts {
  readonly ports: Ports;
  /** Does something every so many seconds, until what it answers is called. */
  every(seconds: number, tick: () => void): () => void;
  /** Goes on patrol as something of its own, so that what it asks of Azure is told as a part of it. */
  going<T>(patrol: () => Promise<T>): Promise<T>;
  /** There is something to say. */
  onFound(): void;
  onFault(error: unknown): void;
}

/** How often an instance asks whether a patrol is due. */
const SECONDS_BETWEEN_LOOKS = 5;
/** For how long a patrol is one instance's unless that says again that it is alive. */
const TURN_SECONDS = 30;
const SECONDS_BETWEEN_SIGNS_OF_LIFE = 10;
const PATROL = 'patrol';

/** Goes on patrol every few minutes, one instance at a time; where that one dies, another goes within half a minute. */
export class Patrols {
  readonly #world: PatrolPorts;
  #going: Promise<void> | null = null;
  #rest: (() => void) | null = null;

  constructor(world: PatrolPorts) {
    this.#world = world;
  }

  /** Looks now whether a patrol is due, and from now on every few seconds. */
  start(): void {
    if (this.#world.ports.watching.patrolMinutes === 0) return;
    this.#rest = this.#world.every(SECONDS_BETWEEN_LOOKS, () => this.nudge());
    this.nudge();
  }

  /** Begins no other. */
  stop(): void {
    this.#rest?.();
  }

  /** Goes if it is time. */
  nudge(): void {
    this.#going ??= this.#goIfDue()
      .catch((error: unknown) => this.#world.onFault(error))
      .finally(() => {
        this.#going = null;
      });
  }

  /** Resolves when nobody is under way here. */
  async idle(): Promise<void> {
    while (this.#going) await this.#going;
  }

  async #goIfDue(): Promise<void> {
    const { ports, every, going, onFound, onFault } = this.#world;
    const turn = await ports.turns.take(PATROL, TURN_SECONDS);
    if (!turn) return;
    const began = ports.now();
    const stop = every(SECONDS_BETWEEN_SIGNS_OF_LIFE, () => {
      void ports.turns.keep(turn, TURN_SECONDS).catch(onFault);
    });
    try {
      const { rooms, fault } = await going(() => patrol(ports));
      if (fault) onFault(fault);
      if (rooms > 0) onFound();
    } finally {
      stop();
    }
    const took = (Date.parse(ports.now()) - Date.parse(began)) / 1000;
    await ports.turns.keep(turn, Math.max(1, ports.watching.patrolMinutes * 60 - took));
  }
}
