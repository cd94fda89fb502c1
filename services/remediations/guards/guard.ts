import type { Change } from '../../domain/change.ts';
import type { FactName } from '../../domain/evidence.ts';
import type { Need } from '../../domain/need.ts';
import type { Guard } from '../../domain/plan.ts';
import type { Around } from '../remediation.ts';
import type { Wanted, Wants } from '../wanted.ts';

/** What a plan would do, what that needs, and what was found. */
export interface Prospect extends Around {
  readonly changes: readonly Change[];
  readonly needs: readonly Need[];
  /** Every rule that was found. */
  readonly found: readonly string[];
}

/** What a guard says; the rule is its own. */
export type Objection = Omit<Guard, 'rule'>;

/** One way in which a plan, its undo or its approval can be stopped. Without its facts it claims nothing. */
export interface GuardRule<K extends FactName = FactName, M extends FactName = FactName> extends Wants<K, M> {
  readonly rule: Guard['rule'];
  judge(facts: Wanted<K, M>, prospect: Prospect): readonly Objection[];
}

export function defineGuard<K extends FactName, M extends FactName>(guard: GuardRule<K, M>): GuardRule {
  return guard as unknown as GuardRule;
}
