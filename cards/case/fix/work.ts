import {
  type Begun,
  type Case,
  type Check,
  type Instant,
  isGrant,
  type Person,
  type Plan,
  type Step,
} from '../../../services/index.ts';

/** A plan, and how far it has been carried out. */
export interface Work {
  readonly plan: Plan;
  readonly steps: readonly Step[];
  /** How the certificates of a group have turned out so far. */
  readonly checks?: readonly Check[];
  readonly begun?: Begun | null;
}

/** Who takes a fix back, since when, and how far that has come. */
export interface TakingBack {
  /** Null where the time of a grant was over. */
  readonly undoneBy: Person | null;
  readonly undoneAt: Instant;
  readonly undoSteps: readonly Step[];
}

/** Places in the plan of what was tried and can be taken back, the last first: what had no answer may have been made. */
export function wayBack({ plan, steps }: Work): readonly number[] {
  const tried = (place: number) => steps.some(({ change }) => change === place);
  return plan.changes.flatMap(({ undo }, place) => (undo !== null && tried(place) ? [place] : [])).toReversed();
}

/** How a case is being taken back. One that failed on that way is a failed case, and still carries how far it came. */
export function takingBack(current: Case): TakingBack | null {
  return 'undoSteps' in current ? current : null;
}

/** The same of a case that is being taken back: of a grant whose time is over, no more than that. */
export function wayOf(current: Work & Pick<TakingBack, 'undoneBy'>): readonly number[] {
  const way = wayBack(current);
  if (current.undoneBy !== null) return way;
  return way.filter((place) => current.plan.changes.some((change, index) => index === place && isGrant(change)));
}
