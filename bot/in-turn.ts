import type { Ports } from '../services/index.ts';

/** What doing something in turn needs of the world. */
export interface InTurnPorts {
  readonly turns: Ports['turns'];
  /** Does something every so many seconds, until what it answers is called. */
  every(seconds: number, tick: () => void): () => void;
  onFault(error: unknown): void;
}

/** Something that is due again and again, for one instance at a time. */
export interface Due {
  /** Instances that share a store know it by this name. */
  readonly name: string;
  /** How often an instance asks whether it is time, in seconds. */
  readonly looks: number;
  /** For how long it is one instance's unless that says again that it is alive, and how often it says so, in seconds. */
  readonly turn: number;
  readonly signsOfLife: number;
  /** Does it. Answers for how many seconds nobody has to do it again; null leaves the rest of it to whoever comes next. */
  go(isOurs: () => boolean): Promise<number | null>;
}

/** Does something whenever it is time, one instance at a time; where that one dies, another goes once its turn has run out. */
export class InTurn {
  readonly #due: Due;
  readonly #world: InTurnPorts;
  #going: Promise<void> | null = null;
  #stopped = false;
  #rest: (() => void) | null = null;

  constructor(due: Due, world: InTurnPorts) {
    this.#due = due;
    this.#world = world;
  }

  /** Looks now whether it is time, and from now on again and again. */
  start(): void {
    this.#rest = this.#world.every(this.#due.looks, () => this.nudge());
    this.nudge();
  }

  /** Begins no more. */
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

  /** Resolves when nobody is under way here. */
  async idle(): Promise<void> {
    while (this.#going) await this.#going;
  }

  async #goIfDue(): Promise<void> {
    const { turns, every, onFault } = this.#world;
    const { name, turn: seconds, signsOfLife, go } = this.#due;
    const turn = await turns.take(name, seconds);
    if (!turn) return;
    let ours = true;
    const stop = every(signsOfLife, () => {
      void turns.keep(turn, seconds).then((kept) => {
        ours &&= kept;
      }, onFault);
    });
    const rest = await go(() => ours && !this.#stopped).finally(stop);
    if (rest !== null) await turns.keep(turn, rest);
  }
}
