import type { Need } from './need.ts';

/** Whether a condition on a role lets this very request through, as far as it can be told from here. */
export function conditionHolds(condition: string, _need: Need): 'yes' | 'perhaps' | 'no' {
  return condition.trim() === '' ? 'yes' : 'perhaps';
}
