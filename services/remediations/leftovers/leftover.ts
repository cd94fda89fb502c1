import type { FactName } from '../../domain/evidence.ts';
import type { Leftover } from '../../domain/plan.ts';
import type { Wanted, Wants } from '../wanted.ts';

/** What the cure of one rule leaves behind on purpose: told, with a command, and never touched silently. */
export interface LeftBehind<K extends FactName = FactName, M extends FactName = FactName> extends Wants<K, M> {
  /** The rule whose cure leaves it. */
  readonly rule: string;
  list(facts: Wanted<K, M>): readonly Leftover[];
}

export function defineLeftBehind<K extends FactName, M extends FactName>(leftBehind: LeftBehind<K, M>): LeftBehind {
  return leftBehind as unknown as LeftBehind;
}
