import type { Case, CaseStore } from '../../services/index.ts';

/** How old an answer may be: whoever asks often does not ask the store as often. */
const KEPT_MILLISECONDS = 15_000;

/**
 * For how many seconds the case has waited that was decided on first and that no worker has begun. Read from the store,
 * so that every instance says the same, and one whose worker stands still says it too.
 */
export function queueAge(
  store: Pick<CaseStore, 'unfinished'>,
  { clock, now }: { readonly clock: () => number; readonly now: () => string },
): () => Promise<number> {
  let asked: { readonly since: Promise<number | null>; readonly at: number } | null = null;
  return async () => {
    if (!asked || clock() - asked.at > KEPT_MILLISECONDS) asked = { since: oldest(store), at: clock() };
    const since = await asked.since.catch((error: unknown) => {
      asked = null;
      throw error;
    });
    return since === null ? 0 : Math.max(0, (Date.parse(now()) - since) / 1000);
  };
}

async function oldest(store: Pick<CaseStore, 'unfinished'>): Promise<number | null> {
  const waiting = (await store.unfinished()).flatMap(({ current }) => waitingSince(current) ?? []);
  return waiting.length > 0 ? Math.min(...waiting.map((at) => Date.parse(at))) : null;
}

/** When a case was decided on of which nothing is begun; null where somebody is at it. */
function waitingSince(current: Case): string | null {
  if (current.stage === 'approved') return current.begun || current.steps.length > 0 ? null : current.decidedAt;
  if (current.stage === 'undoing') return current.begun || current.undoSteps.length > 0 ? null : current.undoneAt;
  return null;
}
