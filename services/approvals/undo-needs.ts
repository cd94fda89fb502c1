import type { Case } from '../domain/case.ts';
import { distinct } from '../domain/distinct.ts';
import { type Need, needsOfUndo } from '../domain/need.ts';

/** What Azure asks of whoever takes a case back: of every change that was tried, for even one without an answer may have been made. */
export function undoNeeds(current: Case): readonly Need[] {
  if (!('steps' in current)) return [];
  const { plan, steps } = current;
  const needs = plan.changes
    .filter((_, index) => steps.some(({ change }) => change === index))
    .flatMap((change) => needsOfUndo(change) ?? []);
  return distinct(needs);
}
