import { type Evidence, type FactName, type Facts, seen } from '../domain/evidence.ts';

/** What a cure, a guard or a leftover looks at: facts that it cannot do without, and facts that it uses if they were seen. */
export interface Wants<K extends FactName = FactName, M extends FactName = FactName> {
  readonly needs: readonly K[];
  readonly mayUse: readonly M[];
}

/** The facts that it gets. */
export type Wanted<K extends FactName, M extends FactName> = Pick<Facts, K> & Partial<Pick<Facts, M>>;

/** The wanted facts as far as they were seen; nothing where a needed one was not. */
export function wanted<K extends FactName, M extends FactName>(
  evidence: Evidence,
  { needs, mayUse }: Wants<K, M>,
): Wanted<K, M> | undefined {
  const needed = seen(evidence, needs);
  const others = seen(
    evidence,
    mayUse.filter((name) => evidence.facts[name].seen),
  );
  return needed && ({ ...others, ...needed } as Wanted<K, M>);
}
