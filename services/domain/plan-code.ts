import { type Plan, planDigest } from './plan.ts';

/** So many figures of a digest can be read from a card and typed, and still tell a plan from what it was before. */
const FIGURES = 6;

/** What somebody types to say which plan they have read. */
export function planCode(plan: Pick<Plan, 'cures' | 'changes'>): string {
  return planDigest(plan).slice(0, FIGURES);
}

/** Whether a code that was typed is that of a plan. */
export function hasCode(plan: Pick<Plan, 'cures' | 'changes'>, typed: string): boolean {
  return typed.length >= FIGURES && planDigest(plan).startsWith(typed.toLowerCase());
}
