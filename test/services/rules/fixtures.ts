import type { Facts } from '../../../services/domain/evidence.ts';
import type { Colour } from '../../../services/domain/finding.ts';

/** How a rule is tried: what it must find, with the exact sentence, and what it must leave alone. */
export interface RuleFixtures {
  readonly sick: Readonly<
    Record<string, { readonly facts: Partial<Facts>; readonly says: string; readonly colour?: Colour }>
  >;
  readonly healthy: Readonly<Record<string, Partial<Facts>>>;
}
