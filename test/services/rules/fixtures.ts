import type { FactName, Facts } from '../../../services/domain/evidence.ts';
import type { Colour } from '../../../services/domain/finding.ts';

/** A healthy certificate, but for these facts; what is unseen is not needed by the rule, only of use to it. */
interface Trial {
  readonly facts: Partial<Facts>;
  readonly unseen?: readonly FactName[];
}

/** What the rule must find: its exact sentence, its proofs where they vary, its colour where it is not the rule's own. */
interface SickTrial extends Trial {
  readonly says: string;
  readonly proofs?: readonly string[];
  readonly colour?: Colour;
}

/** What the rule cannot tell, and what it says that it has not seen. */
interface UnjudgedTrial extends Trial {
  readonly unseenIs: string;
}

type Named<T> = Readonly<Record<string, T>>;

/** How a rule is tried: what it must find, what it must leave alone, and what it must not pretend to know. */
export interface RuleFixtures {
  readonly sick: Named<SickTrial>;
  readonly healthy: Named<Trial>;
  readonly unjudged?: Named<UnjudgedTrial>;
}
