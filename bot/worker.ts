import { say } from '../sentences/index.ts';
import {
  awaitLapse,
  type Claim,
  caseOfLapse,
  giveUp,
  isAtWork,
  lapse,
  localeOfCase,
  type Ports,
  roomOfSaying,
  type Stored,
} from '../services/index.ts';
import type { Follower, Shown } from './follower.ts';
import type { Thread } from './thread.ts';
import { whileHeld } from './while-held.ts';

/** What a worker needs of the world. */
export interface WorkerPorts {
  readonly ports: Ports;
  readonly follower: Follower;
  /** Carries a decided case on, and says how each step is shown. */
  carryOn(stored: Stored): AsyncGenerator<Shown>;
  /** Says what a room has still to be told, for as long as that is this worker's. */
  speak(conversation: string, isOurs: () => boolean): Promise<void>;
  /** Does something every so many seconds, until what it answers is called. */
  every(seconds: number, tick: () => void): () => void;
  onFault(error: unknown): void;
}

/** For how long a case is one worker's unless that says again that it is alive. */
const CLAIM_SECONDS = 60;
const SECONDS_BETWEEN_SIGNS_OF_LIFE = 20;
const SECONDS_BETWEEN_LOOKS = 5;
/** How many cases are carried on side by side. */
const MOST_AT_ONCE = 16;
/** A case that breaks its worker so many times is given up, and says so. */
const MOST_ATTEMPTS = 5;

/** Carries decided cases on, each claimed from the queue, so that of several instances one does it and another takes over. */
export class Worker {
  readonly #world: WorkerPorts;
  readonly #running = new Set<Promise<void>>();
  readonly #letGo = new Map<Claim, () => void>();
  #looking: Promise<void> | null = null;
  #again = false;
  #stopped = false;
  #rest: (() => void) | null = null;

  constructor(world: WorkerPorts) {
    this.#world = world;
  }

  /** Looks for work now, and from now on every few seconds: what another instance left behind is found. */
  start(): void {
    this.#rest = this.#world.every(SECONDS_BETWEEN_LOOKS, () => this.nudge());
    this.nudge();
  }

  /** Takes nothing more. What is claimed goes on. */
  stop(): void {
    this.#stopped = true;
    this.#rest?.();
  }

  /** Lets go of everything that is claimed here, so that another takes it at once. No further step is begun. */
  async putBack(): Promise<void> {
    const { queue } = this.#world.ports;
    const claims = [...this.#letGo];
    for (const [, letGo] of claims) letGo();
    // In this order, so that it is in the queue whatever becomes of this process; and it is no attempt that failed.
    const back = async (claim: Claim) => {
      await queue.put(claim.caseId);
      await queue.done(claim);
    };
    await Promise.all(claims.map(([claim]) => back(claim)));
  }

  /** Says that there may be work. */
  nudge(): void {
    this.#again = true;
    this.#looking ??= this.#look()
      .catch((error: unknown) => this.#world.onFault(error))
      .finally(() => {
        this.#looking = null;
      });
  }

  /** Resolves when nothing is claimed here and nothing is left to take. */
  async idle(): Promise<void> {
    while (this.#looking || this.#running.size > 0) await Promise.all([this.#looking, ...this.#running]);
  }

  async #look(): Promise<void> {
    const { queue } = this.#world.ports;
    while (this.#again && !this.#stopped) {
      this.#again = false;
      while (this.#running.size < MOST_AT_ONCE && !this.#stopped) {
        const claim = await queue.take(CLAIM_SECONDS);
        if (!claim) break;
        this.#carryOn(claim);
      }
    }
  }

  #carryOn(claim: Claim): void {
    const work: Promise<void> = this.#work(claim)
      .catch((error: unknown) => this.#world.onFault(error))
      .finally(() => {
        this.#running.delete(work);
        if (this.#running.size === MOST_AT_ONCE - 1) this.nudge();
      });
    this.#running.add(work);
  }

  #work(claim: Claim): Promise<void> {
    const due = caseOfLapse(claim.caseId);
    if (due !== null) return this.#lapse(claim, due);
    const room = roomOfSaying(claim.caseId);
    return this.#held(claim, (lost) => (room === null ? this.#finish(claim, lost) : this.#speak(claim, room, lost)));
  }

  /** Does something and says from time to time that it is alive; what breaks comes back when the claim runs out. */
  async #held(claim: Claim, work: (lost: () => boolean) => Promise<void>): Promise<void> {
    const { ports, every } = this.#world;
    let lost = false;
    this.#letGo.set(claim, () => {
      lost = true;
      stop();
    });
    const stop = every(SECONDS_BETWEEN_SIGNS_OF_LIFE, () => {
      void ports.queue.keep(claim, CLAIM_SECONDS).then(
        (kept) => {
          lost ||= !kept;
        },
        (error: unknown) => this.#world.onFault(error),
      );
    });
    try {
      await work(() => lost);
    } finally {
      this.#letGo.delete(claim);
      stop();
    }
  }

  async #finish(claim: Claim, lost: () => boolean): Promise<void> {
    const { ports, follower, carryOn } = this.#world;
    const stored = await this.#claimed(claim);
    if (stored)
      await follower.followAtOnce(
        stored.current.shownAt as Thread,
        whileHeld(carryOn(stored), lost),
        localeOfCase(stored.current),
      );
    // Work that broke is not done: it comes back when the claim runs out.
    if (!lost() && !(await this.#isUnfinished(claim))) await ports.queue.done(claim);
  }

  async #speak(claim: Claim, room: string, lost: () => boolean): Promise<void> {
    const { ports, speak } = this.#world;
    await speak(room, () => !lost());
    if (!lost()) await ports.queue.done(claim);
  }

  /** What a case gave for a time is looked at from time to time, until it is due. */
  async #lapse(claim: Claim, caseId: string): Promise<void> {
    const { ports } = this.#world;
    const seconds = await lapse(caseId, ports);
    if (seconds !== null) {
      await ports.queue.keep(claim, seconds);
      return;
    }
    await ports.queue.done(claim);
    this.nudge();
  }

  /** What will be due of a case that is over is in the queue before the case is out of it. */
  async #isUnfinished({ caseId }: Claim): Promise<boolean> {
    const { ports } = this.#world;
    const stored = await ports.store.read(caseId);
    if (stored === null || isAtWork(stored.current)) return stored !== null;
    await awaitLapse(stored, ports);
    return false;
  }

  /** The case of a claim. One that has ended meanwhile is followed too: whoever ended it may have died before its card said so. */
  async #claimed({ caseId, attempts }: Claim): Promise<Stored | null> {
    const { ports } = this.#world;
    const stored = await ports.store.read(caseId);
    if (!stored || !isAtWork(stored.current) || attempts <= MOST_ATTEMPTS) return stored;
    return giveUp(stored, say('work.given-up', { count: MOST_ATTEMPTS }), ports);
  }
}
