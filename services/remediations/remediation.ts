import type { Change } from '../domain/change.ts';
import type { FactName } from '../domain/evidence.ts';
import type { Notice } from '../domain/other-certificate.ts';
import type { Plan } from '../domain/plan.ts';
import type { Wanted, Wants } from './wanted.ts';

/** What surrounds a plan, and is no fact of the certificate. */
export interface Around {
  /** Names of other certificates that follow the same vault. */
  readonly alsoOnVault: readonly string[];
  /** Object ids of the people of the conversation who could approve; null where they are not known. */
  readonly room: readonly string[] | null;
  /** From how few days left on a certificate is worth a warning. */
  readonly expiringDays: number;
}

/** What a cure is asked for: the rules found that it claims to cure, and by what notice they were found. */
export interface Request extends Around, Notice {
  readonly rules: readonly string[];
}

/** One cure for the findings of some rules. It proposes changes as data and makes none; no change at all says that it cannot. */
export interface Remediation<K extends FactName = FactName, M extends FactName = FactName> extends Wants<K, M> {
  readonly id: string;
  /** The rules it cures. */
  readonly cures: readonly string[];
  /** Those of them that it cures even where they are mere notes. */
  readonly notes: readonly string[];
  readonly risk: Plan['risk'];
  propose(facts: Wanted<K, M>, request: Request): readonly Change[];
}

type Written<K extends FactName, M extends FactName> = Omit<Remediation<K, M>, 'mayUse' | 'notes'> &
  Partial<Pick<Remediation<K, M>, 'mayUse' | 'notes'>>;

/** Fills in what most cures leave out: they do with what they need, and leave notes alone. */
export function defineRemediation<K extends FactName, M extends FactName = never>(
  remediation: Written<K, M>,
): Remediation {
  return { mayUse: [], notes: [], ...remediation } as unknown as Remediation;
}
