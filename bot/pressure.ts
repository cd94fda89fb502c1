import type { RequestHandler } from 'restify';
import { REFUSED, type Refusal, retryAfter } from './gate/refusal.ts';

/** What tells whether another request can be taken. */
export interface PressurePorts {
  /** How many requests may be in hand. */
  readonly most: number;
  /** Whether too much has still to be said. */
  isFull(): boolean;
}

/** Turns away what would only pile up, before anything of it is read: whoever sends it again is told when. */
export class Pressure {
  readonly #ports: PressurePorts;
  #inHand = 0;
  #isClosed = false;
  readonly #waiting: (() => void)[] = [];

  constructor(ports: PressurePorts) {
    this.#ports = ports;
  }

  /** Takes nothing more. What is in hand is answered. */
  stop(): void {
    this.#isClosed = true;
  }

  /** Resolves when every request that was taken is answered. */
  idle(): Promise<void> {
    return this.#inHand === 0 ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** How many requests are in hand. */
  get inHand(): number {
    return this.#inHand;
  }

  /** Stands before every way in by which something is sent; who only asks how the bot is gets an answer at any time. */
  before(onRefusal: (refusal: Refusal) => void): RequestHandler {
    return (request, response, next) => {
      if (request.method !== 'POST') return next();
      const because = this.#isClosed
        ? 'stopping'
        : this.#inHand >= this.#ports.most || this.#ports.isFull()
          ? 'busy'
          : null;
      if (because !== null) {
        onRefusal({ status: 503, because });
        response.send(503, REFUSED[503], retryAfter(503));
        return next(false);
      }
      this.#inHand += 1;
      response.once('close', () => {
        this.#inHand -= 1;
        if (this.#inHand === 0) for (const resolve of this.#waiting.splice(0)) resolve();
      });
      return next();
    };
  }
}
