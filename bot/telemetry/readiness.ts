/** What the bot cannot do its work without. */
export const NEEDS = ['store', 'queue', 'keys', 'identity'] as const;
export type Need = (typeof NEEDS)[number];

/** How each of these is asked. One that rejects is not there. */
export type Asks = { readonly [N in Need]: () => Promise<void> };

/** How the bot stands. */
export interface State {
  readonly ready: boolean;
  readonly draining: boolean;
  readonly needs: { readonly [N in Need]: { readonly ok: boolean; readonly why: string } };
}

/** What readiness needs of the world. */
export interface ReadinessWorld {
  /** Milliseconds that never go back. */
  clock(): number;
  wait(seconds: number): Promise<void>;
  /** Hears the whole of why something is not there, each time that it is found so. */
  onMissing(need: Need, error: unknown): void;
}

/** Whoever asks often does not make the bot ask as often. */
const KEPT_MILLISECONDS = 5_000;
const SECONDS_TO_ANSWER = 4;

/** Whether the bot can do its work: asked for when somebody wants to know, and good for a few seconds. */
export class Readiness {
  readonly #asks: Asks;
  readonly #world: ReadinessWorld;
  #asked: { readonly state: Promise<State>; readonly at: number } | null = null;
  #draining = false;

  constructor(asks: Asks, world: ReadinessWorld) {
    this.#asks = asks;
    this.#world = world;
  }

  /** From now on it is not ready: it takes nothing more. */
  drain(): void {
    this.#draining = true;
  }

  async state(): Promise<State> {
    const { clock } = this.#world;
    if (!this.#asked || clock() - this.#asked.at >= KEPT_MILLISECONDS)
      this.#asked = { state: this.#ask(), at: clock() };
    const state = await this.#asked.state;
    return { ...state, draining: this.#draining, ready: state.ready && !this.#draining };
  }

  async #ask(): Promise<State> {
    const told = await Promise.all(NEEDS.map(async (need) => [need, await this.#look(need)] as const));
    const needs = Object.fromEntries(told) as State['needs'];
    return { ready: told.every(([, { ok }]) => ok), draining: false, needs };
  }

  async #look(need: Need): Promise<{ ok: boolean; why: string }> {
    const late = this.#world.wait(SECONDS_TO_ANSWER).then(() => 'late' as const);
    try {
      const answer = await Promise.race([this.#asks[need](), late]);
      if (answer === 'late') throw new TooLate(`no answer in ${SECONDS_TO_ANSWER} seconds`);
      return { ok: true, why: '' };
    } catch (error) {
      this.#world.onMissing(need, error);
      return { ok: false, why: whyOf(error) };
    }
  }
}

class TooLate extends Error {
  override readonly name = 'NoAnswer';
}

/** The kind of a fault and its code or status: its words are for the log, for they may name what strangers need not know. */
function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Error';
  const { code, statusCode: status } = error as { code?: unknown; statusCode?: unknown };
  const word = typeof code === 'string' && /^[\w.-]{1,60}$/.test(code) ? code : '';
  const parts = [/^\w{1,60}$/.test(error.name) ? error.name : 'Error', typeof status === 'number' ? status : '', word];
  return parts.filter((part) => part !== '').join(' ');
}
