import type { Evidence } from '../../domain/evidence.ts';
import type { Guard } from '../../domain/plan.ts';
import { wanted } from '../wanted.ts';
import type { GuardRule, Prospect } from './guard.ts';
import { newVersionUnsafe } from './new-version-unsafe.ts';
import { nobodyMayApprove } from './nobody-may-approve.ts';
import { policyDenies } from './policy-denies.ts';
import { readOnlyLock } from './read-only-lock.ts';

/** Every guard, what stops most first. */
export const guards: readonly GuardRule[] = [newVersionUnsafe, readOnlyLock, policyDenies, nobodyMayApprove];

/** All that stands in the way of a plan, as far as it can be told before anybody approves. */
export function blockedBy(prospect: Prospect, evidence: Evidence): readonly Guard[] {
  return guards.flatMap((guard) => {
    const facts = wanted(evidence, guard);
    return facts ? guard.judge(facts, prospect).map((each) => ({ rule: guard.rule, ...each })) : [];
  });
}
