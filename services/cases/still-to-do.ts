import { type AppliedCase, isDone, type Step } from '../domain/case.ts';
import { type Change, opensTheWay } from '../domain/change.ts';
import type { Diagnosis } from '../domain/finding.ts';
import type { Plan } from '../domain/plan.ts';
import type { Assessment } from './assess.ts';

/** What of an approved plan a fresh look leaves open. */
export interface StillToDo {
  /** Places in the plan of what has to be asked of Azure again. */
  readonly again: readonly number[];
  /** Whether another look may show more. */
  readonly waits: boolean;
  /** Whether nothing of the plan is open, not even what stands behind a change that nobody approved. */
  readonly settled: boolean;
}

/**
 * What a fresh look would propose again of the approved changes; at a certificate that the plan itself brings about, what
 * of them is not done. Anything else is a new question, for a new approval.
 */
export function stillToDo(
  { diagnosis, plan: fresh }: Assessment,
  { plan, steps }: Pick<AppliedCase, 'plan' | 'steps'>,
): StillToDo {
  const approved = plan.changes.map(textOf);
  const wanted = fresh?.changes ?? [];
  const foreign = wanted.findIndex((change) => opensTheWay(change) && !approved.includes(textOf(change)));
  const possible = (foreign === -1 ? wanted : wanted.slice(0, foreign)).map(textOf);
  const open = approved.flatMap((change, index) => {
    const undone = plan.leadsTo !== null && !isDone(index, steps);
    return undone || possible.includes(change) ? [index] : [];
  });
  const waits = open.length > 0 || plan.changes.some((change) => isUnderWay(change, diagnosis));
  return {
    again: open.filter((index) => plan.changes[index]?.kind === 'sync-certificate' || !isDone(index, steps)),
    waits,
    settled: !waits && !wanted.some((change) => approved.includes(textOf(change))),
  };
}

/** Whether a change may be asked of Azure yet: nothing can be bound to a certificate that is not there. */
export function isReady(
  index: number,
  { plan, steps }: { readonly plan: Plan; readonly steps: readonly Step[] },
): boolean {
  const before = plan.changes.slice(0, index);
  return before.every(({ kind }, place) => kind !== 'import-certificate' || isDone(place, steps));
}

/** What Azure only begins when it takes a change: as long as one of these is found, it has not come to its end. */
const FOUND_UNTIL_DONE: { readonly [K in Change['kind']]?: readonly string[] } = {
  'recover-vault': ['vault-soft-deleted', 'vault-not-found'],
  'recover-secret': ['secret-soft-deleted', 'secret-not-found'],
  'start-renewal': ['secret-expired', 'renewal-not-automatic'],
};

/** An issuer that refuses, or that wants a person, brings nothing more by itself. */
const ENDS_A_RENEWAL = ['renewal-failed', 'renewal-awaits-merge'];

function isUnderWay({ kind }: Change, { findings }: Diagnosis): boolean {
  const found = findings.filter(({ colour }) => colour !== 'green').map(({ rule }) => rule);
  const ended = kind === 'start-renewal' && found.some((rule) => ENDS_A_RENEWAL.includes(rule));
  return !ended && (FOUND_UNTIL_DONE[kind] ?? []).some((rule) => found.includes(rule));
}

function textOf(change: Change): string {
  return JSON.stringify(change);
}
