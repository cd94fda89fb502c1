import type { IncomingMessage } from 'node:http';
import { addressOf } from '../gate/address.ts';
import { Allowance } from '../gate/allowance.ts';
import { readBody } from '../gate/body.ts';
import type { Refusal } from '../gate/refusal.ts';

/** Who may come in by a door, and how often. */
export interface DoorRules {
  /** Why whoever sends a request is not known; null where they are. */
  readonly recognize: (request: IncomingMessage) => Promise<Refusal | null>;
  /** Which types of content are read. */
  readonly accepted: RegExp;
  readonly perSecond: number;
  readonly behindProxy: boolean;
  readonly now: () => number;
}

/** A way in for another machine: no body is read of anybody who is not known, and none that is too large. */
export class Door {
  readonly #rules: DoorRules;
  readonly #allowance: Allowance;

  constructor(rules: DoorRules) {
    this.#rules = rules;
    this.#allowance = new Allowance(rules.perSecond);
  }

  /** What was sent, as JSON, or why it is not let in. */
  async admit(request: IncomingMessage): Promise<{ readonly body: unknown } | Refusal> {
    const { recognize, accepted } = this.#rules;
    const refusal = this.knock(request) ?? (await recognize(request));
    if (refusal) return refusal;
    const read = await readBody(request, accepted);
    return 'because' in read ? read : { body: read.activity };
  }

  /** Counts a request, whoever sends it. */
  knock(request: IncomingMessage): Refusal | null {
    const { behindProxy, now } = this.#rules;
    const forwarded = behindProxy ? request.headersDistinct['x-forwarded-for']?.at(-1) : undefined;
    const address = addressOf(request.socket.remoteAddress, forwarded);
    return this.#allowance.take(address, now()) ? null : { status: 429, because: 'rate' };
  }
}
