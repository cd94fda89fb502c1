import type { Case } from '../domain/case.ts';
import type { Ports } from './ports.ts';

/** What was decided and is not begun, with the revision that it had when it was looked at. */
export type NotBegun = ReadonlyMap<string, number>;

/**
 * Puts into the queue again what was not begun at the look before, and is not yet: between the decision and the queue the
 * queue may be away, or the process die, and then nobody would ever take it. A worker that has it already finds it again at
 * most once, with nothing left to do.
 */
export async function putLeftBehind(
  before: NotBegun,
  { store, queue }: Pick<Ports, 'store' | 'queue'>,
): Promise<NotBegun> {
  const waiting = (await store.unfinished()).filter(({ current }) => !isBegun(current));
  for (const { current, revision } of waiting) if (before.get(current.id) === revision) await queue.put(current.id);
  return new Map(waiting.map(({ current, revision }) => [current.id, revision]));
}

function isBegun(current: Case): boolean {
  if (current.stage === 'approved') return current.begun !== null || current.steps.length > 0;
  return current.stage !== 'undoing' || current.begun !== null || current.undoSteps.length > 0;
}
