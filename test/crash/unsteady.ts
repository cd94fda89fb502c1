import { AzureUnreachable } from '../../services/azure/gateway.ts';
import type { CaseStore, WorkQueue } from '../../services/cases/ports.ts';
import type { Change } from '../../services/domain/change.ts';
import { type Answer, FakeAzure } from '../helpers/fake-azure.ts';

/** One process of the bot: once it is dead, nothing that it asked for is ever answered. */
export interface Life {
  dead: boolean;
}

/** What a store throws that could not be reached, before or after it has done what it was asked. */
export class StoreAway extends Error {
  override readonly name = 'StoreAway';
}

/** An Azure that is away now and then, and answers changes with whatever comes to its mind. */
export class UnsteadyAzure extends FakeAzure {
  /** How often each change was asked for though it was in effect already. */
  twice: Change[] = [];
  readonly #made = new Set<string>();
  readonly #random: () => number;
  #moods: number;

  constructor(facts: ConstructorParameters<typeof FakeAzure>[0], random: () => number, moods: number) {
    super(facts);
    this.#random = random;
    this.#moods = moods;
  }

  override async inventory() {
    if (this.#moody(0.1)) throw new AzureUnreachable('Azure could not be asked: ECONNRESET');
    return super.inventory();
  }

  override async apply(change: Change) {
    const name = JSON.stringify(change);
    if (this.#made.has(name) && change.kind !== 'sync-certificate') this.twice.push(change);
    const answer = this.#answer();
    this.answers = [answer];
    const done = answer instanceof Error ? false : (answer.applied ?? answer.outcome === 'done');
    if (done) this.#made.add(name);
    return super.apply(change);
  }

  #answer(): Answer {
    if (!this.#moody(0.4)) return { outcome: 'done', says: '' };
    const outcomes = ['no-answer', 'conflict', 'throttled', 'refused-for-now'] as const;
    const outcome = outcomes[Math.floor(this.#random() * outcomes.length)] ?? 'no-answer';
    return { outcome, says: 'it is moody', applied: outcome === 'no-answer' && this.#random() < 0.5 };
  }

  /** Bad moods come to an end: nobody could mend anything in an Azure that never answers. */
  #moody(often: number): boolean {
    if (this.#moods <= 0 || this.#random() >= often) return false;
    this.#moods -= 1;
    return true;
  }
}

/** A process' way to something: what it asks is lost before or after it takes effect now and then, and all of it once it is dead. */
export function unsteady<T extends object>(target: T, life: Life, random: () => number, often: number): T {
  return new Proxy(target, {
    get(from, name) {
      const value: unknown = Reflect.get(from, name);
      if (typeof value !== 'function' || name === 'audit') return value;
      return async (...args: unknown[]) => {
        if (life.dead) return never();
        if (random() < often) throw new StoreAway(`${String(name)} did not get there`);
        const result: unknown = await Reflect.apply(value, from, args);
        if (life.dead) return never();
        if (random() < often) throw new StoreAway(`${String(name)} was not answered`);
        return result;
      };
    },
  });
}

export type UnsteadyStores = { readonly store: CaseStore; readonly queue: WorkQueue };

function never(): Promise<never> {
  return new Promise(() => undefined);
}
