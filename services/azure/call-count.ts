import { AsyncLocalStorage } from 'node:async_hooks';
import type { Spent } from '../domain/spent.ts';
import type { Call } from './connection.ts';
import { hostKindOf } from './host-kind.ts';

/** Counts requests for as long as this instance lives: of each answer, and of all rooms together. */
export interface CallCount {
  note(call: Pick<Call, 'url'>): void;
  /** Does the work of an answer; what it asks of Azure is counted for that thread. What two answers share counts for the first. */
  during<T>(thread: string, work: () => T): T;
  /** What the last answer in a thread took. */
  answerIn(thread: string): Spent | null;
  /** What was asked in the last hour. */
  hour(): Spent;
}

interface Counting {
  resourceGraph: number;
  vaults: number;
  directory: number;
  readonly subscriptions: Map<string, number>;
}

const MINUTE_MILLISECONDS = 60_000;
const MINUTES = 60;
/** The threads whose last answer is remembered. */
const MOST_THREADS = 1_000;

export function createCallCount(clock: () => number): CallCount {
  const answering = new AsyncLocalStorage<Counting>();
  const answers = new Map<string, Counting>();
  const minutes = new Map<number, Counting>();
  const minute = () => Math.floor(clock() / MINUTE_MILLISECONDS);
  const thisMinute = (): Counting => {
    const counted = minutes.get(minute()) ?? nothing();
    minutes.set(minute(), counted);
    for (const old of minutes.keys()) if (old <= minute() - MINUTES) minutes.delete(old);
    return counted;
  };
  return {
    note({ url }) {
      for (const counting of [thisMinute(), answering.getStore()]) if (counting) count(url, counting);
    },
    during(thread, work) {
      const counting = nothing();
      answers.delete(thread);
      answers.set(thread, counting);
      for (const old of [...answers.keys()].slice(0, -MOST_THREADS)) answers.delete(old);
      return answering.run(counting, work);
    },
    answerIn: (thread) => answers.get(thread) ?? null,
    hour() {
      const all = nothing();
      thisMinute();
      for (const each of minutes.values()) add(each, all);
      return all;
    },
  };
}

function nothing(): Counting {
  return { resourceGraph: 0, vaults: 0, directory: 0, subscriptions: new Map() };
}

function count(url: string, counting: Counting): void {
  const kind = hostKindOf(url);
  if (kind === 'vault') counting.vaults += 1;
  else if (kind === 'graph') counting.directory += 1;
  else if (kind === 'resource-graph') counting.resourceGraph += 1;
  else more(counting.subscriptions, subscriptionIn(new URL(url).pathname), 1);
}

/** The subscription that a path of ARM is in; empty for the tenant itself. */
export function subscriptionIn(pathname: string): string {
  return /^\/+subscriptions\/([^/?]+)/i.exec(pathname)?.[1]?.toLowerCase() ?? '';
}

function add(each: Counting, all: Counting): void {
  all.resourceGraph += each.resourceGraph;
  all.vaults += each.vaults;
  all.directory += each.directory;
  for (const [id, requests] of each.subscriptions) more(all.subscriptions, id, requests);
}

function more(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
