import { say } from '../../sentences/index.ts';
import type { BreakGlass, Person, ProposedCase } from '../domain/case.ts';
import { asksForFourEyes, type House, mayBreakGlass } from './house.ts';
import { type Refusal, refusal } from './refusal.ts';

/** Letters that a reason has at least, blanks and unseen characters not counted, and how long it may be. */
const LEAST_LETTERS = 10;
const MOST_LETTERS = 500;

interface Deciding {
  readonly verb: string;
  readonly reason: string;
}

/** Whoever asked needs a second pair of eyes, or to break the glass with a reason: that passes four eyes and nothing else. */
export function refuseSecondPair(
  { plan, askedBy }: ProposedCase,
  { reason }: Deciding,
  by: Person,
  house: House,
): Refusal | null {
  if (by.id !== askedBy.id || !asksForFourEyes(plan, house)) return null;
  if (reason.trim() === '') return refusal('four-eyes');
  if (!house.breakGlass) return refusal('four-eyes', say('refusal.alone-switched-off'));
  if (!mayBreakGlass(plan, house)) return refusal('four-eyes', say('refusal.several-people'));
  if (isReason(reason)) return null;
  return refusal('four-eyes', say('refusal.reason-length', { least: LEAST_LETTERS, most: MOST_LETTERS }));
}

/** The broken glass of an approval that needed it; null where it was an ordinary one, whatever was typed with it. */
export function breakGlassOf(
  { plan, askedBy }: ProposedCase,
  { reason }: Deciding,
  by: Person,
  house: House,
): BreakGlass | null {
  return by.id === askedBy.id && asksForFourEyes(plan, house) ? { reason: reason.trim() } : null;
}

function isReason(reason: string): boolean {
  const letters = [...reason.replaceAll(/[\s\p{Cc}\p{Cf}]/gu, '')].length;
  return letters >= LEAST_LETTERS && [...reason.trim()].length <= MOST_LETTERS;
}
