import type { Call } from '../services/index.ts';

/** What a turn cost: requests, the longest chain of requests that waited for one another, and the time from first to last. */
export interface AzureUse {
  readonly requests: number;
  readonly rounds: number;
  readonly milliseconds: number;
}

/** Counts a turn's requests. One that began after another had ended counts as having waited for it. */
export function azureUse(calls: readonly Call[]): AzureUse {
  const rounds: number[] = [];
  const inOrder = calls.toSorted((one, other) => one.startedAt - other.startedAt);
  for (const { startedAt } of inOrder) {
    const before = inOrder.flatMap(({ endedAt }, index) => (endedAt <= startedAt ? [rounds[index] ?? 0] : []));
    rounds.push(1 + Math.max(0, ...before));
  }
  const first = inOrder[0]?.startedAt ?? 0;
  const last = Math.max(first, ...calls.map(({ endedAt }) => endedAt));
  return { requests: calls.length, rounds: Math.max(0, ...rounds), milliseconds: Math.round(last - first) };
}
