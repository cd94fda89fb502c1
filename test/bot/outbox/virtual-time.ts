interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

/** A clock that goes on only when nothing else is left to happen. */
export class VirtualTime {
  /** In whole milliseconds, so that the same moment is the same number. */
  #now = 0;
  #timers: Timer[] = [];

  clock = (): number => this.#now;

  get seconds(): number {
    return this.#now / 1000;
  }

  wait = (seconds: number): Promise<void> => new Promise((ring) => this.#set(seconds, ring));

  deadline = (seconds: number): AbortSignal => {
    const controller = new AbortController();
    this.#set(seconds, () => controller.abort());
    return controller.signal;
  };

  /** Lets time pass until something has come about. */
  async until<T>(work: Promise<T>): Promise<T> {
    let over = false;
    const end = () => {
      over = true;
    };
    work.then(end, end);
    for (await settled(); !over; await settled()) this.#next();
    return work;
  }

  /** Lets so many seconds pass. */
  async pass(seconds: number): Promise<void> {
    await this.until(this.wait(seconds));
  }

  #set(seconds: number, ring: () => void): void {
    this.#timers.push({ at: this.#now + Math.round(seconds * 1000), ring });
  }

  #next(): void {
    const first = this.#timers.reduce<Timer | null>(
      (least, timer) => (least && least.at <= timer.at ? least : timer),
      null,
    );
    if (!first) throw new Error('nothing will ever happen again');
    this.#timers = this.#timers.filter((timer) => timer !== first);
    this.#now = first.at;
    first.ring();
  }
}

/** All that can happen at this moment has happened. */
function settled(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}
