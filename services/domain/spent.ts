/** Requests to Azure, by what was asked. */
export interface Spent {
  readonly resourceGraph: number;
  readonly vaults: number;
  readonly directory: number;
  /** What else ARM was asked, by the id of the subscription in lower case; of the tenant itself under the empty text. */
  readonly subscriptions: ReadonlyMap<string, number>;
}

/** What the answers of this instance cost, whichever room asked. */
export interface Budget {
  /** What the last answer in a thread took; null where none is remembered. */
  readonly answer: Spent | null;
  /** What every room together took in the last hour. */
  readonly hour: Spent;
  /** As many requests a second go to one subscription; what would be more waits its turn. */
  readonly aSecond: number;
}

/** Every request of it. */
export function requestsOf({ resourceGraph, vaults, directory, subscriptions }: Spent): number {
  return resourceGraph + vaults + directory + [...subscriptions.values()].reduce((sum, each) => sum + each, 0);
}
