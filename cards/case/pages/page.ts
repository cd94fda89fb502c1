import { say, type Words } from '../../../sentences/index.ts';
import type { Case, Colour, Instant, Stage, Standing } from '../../../services/index.ts';
import type { Button, Section } from '../../parts/section.ts';
import type { Band } from '../../parts/sheet.ts';
import { colourBand, workingBand } from '../colours.ts';
import { chain } from '../look/chain.ts';
import { evidence } from '../look/evidence.ts';
import { gaps } from '../look/gaps.ts';
import { why } from '../look/why.ts';

/** When a case is looked at, and how long its lists may be. */
export interface Frame {
  readonly now: Instant;
  readonly most: number;
  /** How it stands for the one person who is shown it; null on everybody's card. */
  readonly standing: Standing | null;
}

/** What a case says at its stage. */
export interface Page {
  readonly band: Band;
  /** Its colour; a case that is being worked on has none. */
  readonly colour: Colour | 'working';
  readonly heading: Words;
  readonly body: readonly Section[];
  /** Button by button, what stands folded. */
  readonly folds: readonly Fold[];
  /** What else shows more when it is pressed. */
  readonly beside: readonly Button[];
}

type Fold = readonly [Words, readonly Section[]];

interface Told {
  readonly heading: Words;
  readonly body: Page['body'];
  readonly more?: readonly Fold[];
  readonly beside?: Page['beside'];
}

/** A case at some stages. */
export type At<S extends Stage> = Extract<Case, { stage: S }>;

/** What the last look saw. */
export function known({ diagnosis }: Case, { now, most }: Frame): readonly Section[] {
  const open = diagnosis.colour === 'unknown' ? gaps(diagnosis, most) : [];
  return [...why(diagnosis, now, most), ...chain(diagnosis), ...open];
}

/** A page about a look that still counts: coloured, with its evidence to unfold. */
export function page(current: Case, { now, most }: Frame, { heading, body, more = [], beside = [] }: Told): Page {
  const { diagnosis } = current;
  const unseen = diagnosis.colour === 'unknown' ? [] : gaps(diagnosis, most);
  return {
    band: colourBand(current, now),
    colour: diagnosis.colour,
    heading,
    body,
    folds: [[say('look.evidence'), evidence(diagnosis, now, most)], [say('look.not-seen'), unseen], ...more],
    beside,
  };
}

/** A page about work in hand: its look is out of date, so it has no colour and no evidence. */
export function working(current: Case, heading: Words, body: Page['body']): Page {
  return { band: workingBand(current), colour: 'working', heading, body, folds: [], beside: [] };
}
