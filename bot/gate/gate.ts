import type { IncomingMessage } from 'node:http';
import { type Origin, refuseActivity } from './activity.ts';
import { addressOf } from './address.ts';
import { Allowance } from './allowance.ts';
import { readBearer } from './bearer.ts';
import { readBody } from './body.ts';
import { type Audience, refuseClaims } from './claims.ts';
import type { SigningKeys } from './keys.ts';
import { forbidden, type Refusal, unknown } from './refusal.ts';
import { isLoopback } from './service-url.ts';

/** Who may come in. */
export interface Rules {
  /** Null in local mode, where there are no tokens. */
  readonly sender: { readonly audience: Audience; readonly keys: SigningKeys } | null;
  readonly origin: Origin;
  readonly perSecond: number;
  /** Whether a proxy stands before the bot that says for whom it asks. */
  readonly behindProxy: boolean;
  readonly now: () => number;
  readonly onUnchecked: (error: unknown) => void;
}

/** What came in: an activity of the channel service, and the header that says so. */
export interface Admitted {
  readonly activity: unknown;
  readonly authorization: string;
}

/** Stands before the SDK, which takes tokens of any tenant for its emulator's, remembers each, and prints what it refuses. */
export class Gate {
  readonly #rules: Rules;
  readonly #allowance: Allowance;

  constructor(rules: Rules) {
    this.#rules = rules;
    this.#allowance = new Allowance(rules.perSecond);
  }

  /** Lets a request in or says why not: the cheap questions first, and no body is read of anybody who is not known. */
  async admit(request: IncomingMessage): Promise<Admitted | Refusal> {
    const { behindProxy, now, origin } = this.#rules;
    const forwarded = behindProxy ? request.headersDistinct['x-forwarded-for']?.at(-1) : undefined;
    if (!this.#allowance.take(addressOf(request.socket.remoteAddress, forwarded), now())) {
      return { status: 429, because: 'rate' };
    }
    const authorization = request.headersDistinct.authorization ?? [];
    const sender = await this.#recognize(request, authorization);
    if ('because' in sender) return sender;
    const body = await readBody(request);
    if ('because' in body) return body;
    const refusal = refuseActivity(body.activity, sender.vouched, origin);
    return refusal ?? { activity: body.activity, authorization: authorization[0] ?? '' };
  }

  async #recognize(
    request: IncomingMessage,
    authorization: readonly string[],
  ): Promise<{ readonly vouched: string | null } | Refusal> {
    const { sender, now, onUnchecked } = this.#rules;
    if (!sender) return isLocal(request) ? { vouched: null } : forbidden('host name');
    const bearer = readBearer(authorization);
    if (!bearer) return unknown('token');
    const refusal = refuseClaims(bearer.claims, sender.audience, now() / 1000);
    if (refusal) return refusal;
    const unsigned = await sender.keys.refuse(bearer).catch((error: unknown): Refusal => {
      onUnchecked(error);
      return { status: 503, because: 'keys' };
    });
    return unsigned ?? { vouched: bearer.claims.serviceurl };
  }
}

/** A web page may point a name of its own at this machine; its browser then still says that name. */
function isLocal({ headers }: IncomingMessage): boolean {
  return isLoopback(URL.parse(`http://${headers.host ?? ''}`)?.hostname ?? '');
}
