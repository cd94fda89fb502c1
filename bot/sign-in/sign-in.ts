import type { Activity, TurnContext } from 'botbuilder';
import { type Locale, say } from '../../sentences/index.ts';
import {
  type AzureDoor,
  type Decision,
  type Lend,
  type Mandate,
  type Person,
  Recent,
  type Refusal,
  refusal,
} from '../../services/index.ts';
import { within } from '../within.ts';
import { type SignInCard, signInCard } from './sign-in-card.ts';
import { type TokenService, tokenServiceOf } from './token-service.ts';

/** What a sign-in is made with. */
export interface SignInWorld {
  /** The OAuth connection of the bot, by its name. */
  readonly connection: string;
  readonly lend: Lend;
  /** How long each of the services for it may take. */
  readonly milliseconds: number;
  readonly onFault: (error: unknown) => void;
}

/** What a client brings of its user's sign-in: a token to exchange, or the code of the sign-in page. */
export interface Brought {
  readonly token: string;
  readonly code: string;
}

/** What came of asking somebody to lend their mandate. */
export type Signed =
  | { readonly mandate: Mandate }
  | { readonly refused: Refusal }
  | { readonly asks: SignInCard }
  | { readonly fails: 'exchange' | 'code' };

/** Of how many people it is remembered what waits for their sign-in, or how they have to sign in. */
const MOST_PEOPLE = 200;

/** Signs people in, so that what they decide on is done as them. Whose sign-in was no use is asked in person the next time. */
export class SignIn {
  readonly world: SignInWorld;
  readonly #inPerson = new Recent<string, true>(MOST_PEOPLE);
  readonly #waiting = new Recent<string, Decision>(MOST_PEOPLE);

  constructor(world: SignInWorld) {
    this.world = world;
  }

  /** Where the sender of an activity signs in. Good after the turn too. */
  at(context: TurnContext): Desk {
    const { connection, milliseconds } = this.world;
    return new Desk(this, tokenServiceOf(context, connection, milliseconds));
  }

  /** Keeps what somebody has decided by word, until they have signed in. */
  await(by: Person, decision: Decision): void {
    this.#waiting.set(keyOf(by.id, decision.conversation), decision);
  }

  /** What they had decided, once; null where this process knows of nothing. */
  awaited(by: Person, conversation: string): Decision | null {
    const key = keyOf(by.id, conversation);
    const decision = this.#waiting.get(key) ?? null;
    this.#waiting.delete(key);
    return decision;
  }

  asksInPerson(personId: string, isSo?: boolean): boolean {
    if (isSo === true) this.#inPerson.set(personId, true);
    if (isSo === false) this.#inPerson.delete(personId);
    return this.#inPerson.get(personId) ?? false;
  }
}

/** Where one person signs in. */
export class Desk {
  readonly #room: SignIn;
  readonly #service: TokenService | null;
  /** What was brought counts for all of a turn: a code is good only once. */
  #had: string | null = null;

  constructor(room: SignIn, service: TokenService | null) {
    this.#room = room;
    this.#service = service;
  }

  /** What the services know of whoever it is; null where they have not signed in. */
  async signedIn(by: Person, { token, code }: Brought): Promise<string | null> {
    if (!this.#service || this.#had) return this.#had;
    if (token) this.#had = await this.#service.exchange(token);
    else if (code) this.#had = await this.#service.kept(code);
    else if (!this.#room.asksInPerson(by.id)) return this.#service.kept();
    return this.#had;
  }

  /** Gets somebody's mandate for these doors, or says what is to be done first. */
  async mandate(by: Person, doors: readonly AzureDoor[], brought: Brought, locale: Locale): Promise<Signed> {
    const service = this.#service;
    if (!service) return { refused: refusal('sign-in', say('sign-in.unavailable')) };
    try {
      const signedIn = await this.signedIn(by, brought);
      if (signedIn !== null) return await this.#lend(signedIn, by, doors, service, brought, locale);
      if (brought.token) return { fails: 'exchange' };
      return brought.code ? { fails: 'code' } : { asks: await this.#card(by, service, locale) };
    } catch (error) {
      this.#room.world.onFault(error);
      return { refused: refusal('sign-in', say('sign-in.unreachable')) };
    }
  }

  async #lend(
    signedIn: string,
    by: Person,
    doors: readonly AzureDoor[],
    service: TokenService,
    brought: Brought,
    locale: Locale,
  ): Promise<Signed> {
    const { lend, milliseconds } = this.#room.world;
    const lent = await within(milliseconds, () => lend(signedIn, by.id, doors));
    if ('mandate' in lent) {
      this.#room.asksInPerson(by.id, false);
      return lent;
    }
    const { why, says } = lent.refused;
    if (why === 'another' || why === 'challenge' || why === 'over') {
      await service.forget();
      this.#room.asksInPerson(by.id, why !== 'over');
    }
    // What was kept from an earlier sign-in may just be too old.
    if (why === 'over' && !brought.token && !brought.code) return { asks: await this.#card(by, service, locale) };
    return { refused: refusal('sign-in', says) };
  }

  async #card(by: Person, service: TokenService, locale: Locale): Promise<SignInCard> {
    const { signInLink: link = '', tokenExchangeResource: exchange } = await service.resource();
    const silent = this.#room.asksInPerson(by.id) ? null : (exchange ?? null);
    return signInCard({ connection: this.#room.world.connection, link, exchange: silent }, locale);
  }
}

function keyOf(personId: string, conversation: string): string {
  return `${personId} ${conversation}`;
}

/** What a client brings with a press, as far as it is of the right shape. */
export function broughtWith({ value }: Activity): Brought {
  const { authentication, state } = Object(value) as { authentication?: unknown; state?: unknown };
  const token: unknown = Reflect.get(Object(authentication), 'token');
  return { token: typeof token === 'string' ? token : '', code: typeof state === 'string' ? state : '' };
}
