import { say } from '../../sentences/index.ts';
import type { Person, ProposedCase } from '../domain/case.ts';
import { counting } from '../domain/counting.ts';
import type { Instant } from '../domain/instant.ts';
import { approvalsFor, type House } from './house.ts';
import { type Refusal, refusal } from './refusal.ts';

/** Nobody counts twice. */
export function refuseSecondTime(current: ProposedCase, by: Person, at: Instant, house: House): Refusal | null {
  const given = counting(current, at);
  if (!given.some((each) => each.by.id === by.id)) return null;
  const count = approvalsFor(current.plan, house) - given.length;
  return refusal('already-decided', say('refusal.approved-before', { count }));
}

/** Whether one more approval is the last that a plan takes. */
export function isLast(current: ProposedCase, at: Instant, house: House): boolean {
  return counting(current, at).length + 1 >= approvalsFor(current.plan, house);
}
