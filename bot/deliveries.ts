import type { Activity } from 'botbuilder';

/** So many deliveries are remembered; Teams delivers again within seconds, or not at all. */
const MOST = 500;

/**
 * What was delivered lately, so that what Teams delivers again, having heard no answer in time, is done once and answered
 * alike. Kept in memory alone: another instance says it twice, and a decision counts once wherever it is delivered.
 * Source: github.com/MicrosoftDocs/msteams-docs, issues 5668 and 6084.
 */
export class Deliveries {
  readonly #answers = new Map<string, Promise<unknown>>();

  /** Does the work of a delivery, unless it is being done or was. Work that failed is done again. */
  once<T>({ id, type, name, conversation, from }: Activity, work: () => Promise<T>): Promise<T> {
    if (!id) return work();
    const key = JSON.stringify([conversation?.id, from?.id, type, name, id]);
    const known = this.#answers.get(key) as Promise<T> | undefined;
    return known ?? this.#keep(key, work());
  }

  #keep<T>(key: string, answer: Promise<T>): Promise<T> {
    this.#answers.set(key, answer);
    answer.catch(() => this.#answers.delete(key));
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > MOST && oldest !== undefined) this.#answers.delete(oldest);
    return answer;
  }
}
