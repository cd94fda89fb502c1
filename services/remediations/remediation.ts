import type { Change } from '../domain/change.ts';
import type { FactName, Facts } from '../domain/evidence.ts';
import type { Plan } from '../domain/plan.ts';

/** One cure for the findings of some rules. It proposes changes as data and makes none. */
export interface Remediation<K extends FactName = FactName> {
  readonly id: string;
  /** The rules it cures. */
  readonly cures: readonly string[];
  readonly risk: Plan['risk'];
  readonly needs: readonly K[];
  propose(facts: Pick<Facts, K>): readonly Change[];
}

export function defineRemediation<K extends FactName>(remediation: Remediation<K>): Remediation {
  return remediation;
}
