/** How much is worked at side by side, and how much more may wait for its turn. */
export interface LineBounds {
  readonly atOnce: number;
  readonly waiting: number;
}

/** A place in the line. */
export interface Place {
  /** How many are before it; 0 where its turn is now. */
  readonly ahead: number;
  /** Resolves when its turn has come; to false where nobody's will any more. */
  readonly turn: Promise<boolean>;
}

/** Keeps what is in hand within bounds: so much at once, the rest in the order it came, and no more than can be kept. */
export class Line {
  readonly #bounds: LineBounds;
  readonly #waiting: ((isTurn: boolean) => void)[] = [];
  #working = 0;
  #isClosed = false;

  constructor(bounds: LineBounds) {
    this.#bounds = bounds;
  }

  /** A place in it; null where there is none. Whoever's turn has come has to leave. */
  enter(): Place | null {
    if (this.#isClosed) return { ahead: 0, turn: Promise.resolve(false) };
    if (this.isFull) return null;
    if (this.#working < this.#bounds.atOnce) {
      this.#working += 1;
      return { ahead: 0, turn: Promise.resolve(true) };
    }
    const ahead = this.#waiting.length + 1;
    return { ahead, turn: new Promise((resolve) => this.#waiting.push(resolve)) };
  }

  /** Gives the turn to the next. */
  leave(): void {
    const next = this.#waiting.shift();
    if (next) next(true);
    else this.#working -= 1;
  }

  /** Nobody else has a turn; what has begun goes on. */
  close(): void {
    this.#isClosed = true;
    for (const waiting of this.#waiting.splice(0)) waiting(false);
  }

  /** Whether nobody else gets in. */
  get isFull(): boolean {
    return this.#working >= this.#bounds.atOnce && this.#waiting.length >= this.#bounds.waiting;
  }
}
