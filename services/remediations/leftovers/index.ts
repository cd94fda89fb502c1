import type { Evidence } from '../../domain/evidence.ts';
import type { Leftover } from '../../domain/plan.ts';
import { wanted } from '../wanted.ts';
import { deadGrants } from './dead-grants.ts';
import type { LeftBehind } from './leftover.ts';
import { lostRoles } from './lost-roles.ts';
import { oldCertificate } from './old-certificate.ts';

/** Everything that a cure may leave behind. */
export const leftovers: readonly LeftBehind[] = [lostRoles, oldCertificate, deadGrants];

/** What the cure of these rules leaves behind. */
export function leftBehind(rules: readonly string[], evidence: Evidence): readonly Leftover[] {
  return leftovers.flatMap((each) => {
    const facts = rules.includes(each.rule) ? wanted(evidence, each) : undefined;
    return facts ? each.list(facts) : [];
  });
}
