import type { Case, Instant, Stage } from '../../services/index.ts';
import type { Section } from '../parts/section.ts';
import type { Band } from '../parts/sheet.ts';
import { checkAgain, decide } from './buttons.ts';
import { chain } from './chain.ts';
import { colourBand, workingBand } from './colours.ts';
import { evidence, gaps } from './evidence.ts';
import { fixBox, fixDetails } from './fix-box.ts';
import { headline } from './headline.ts';
import { byHand, fault, keepIt, note, took } from './notes.ts';
import { decision, done, history, progress, underway, waiting } from './progress.ts';
import { why } from './why.ts';

/** When a case is looked at, and how long its lists may be. */
export interface Frame {
  readonly now: Instant;
  readonly most: number;
}

/** What a case says at its stage. */
export interface Page {
  readonly band: Band;
  readonly heading: string;
  readonly body: readonly Section[];
  /** Button by button, what stands folded. */
  readonly folds: readonly Fold[];
}

type Fold = readonly [string, readonly Section[]];
type At<S extends Stage> = Extract<Case, { stage: S }>;
type Verified = At<'resolved' | 'unresolved'>;

export function diagnosed(current: At<'diagnosed'>, frame: Frame): Page {
  const heading = headline(current.diagnosis);
  return page(current, frame, heading, [
    ...known(current, frame),
    ...byHand(current.diagnosis),
    ...checkAgain(current),
  ]);
}

export function proposed(current: At<'proposed'>, frame: Frame): Page {
  const body = [...known(current, frame), ...fixBox(current.plan, frame.most), ...decide(current)];
  return page(current, frame, headline(current.diagnosis), body, [['Details', fixDetails(current.plan, frame.most)]]);
}

export function declined(current: At<'declined'>, frame: Frame): Page {
  const body = [...decision('Declined', current, frame.now), ...known(current, frame), ...checkAgain(current)];
  return page(current, frame, 'Fix declined; nothing was changed', body, [
    ['The fix', fixBox(current.plan, frame.most)],
  ]);
}

export function expired(current: At<'expired'>, frame: Frame): Page {
  const words = note('The look it rests on is too old to approve anything by.');
  const body = [...words, ...known(current, frame), ...checkAgain(current)];
  return page(current, frame, 'Proposal expired; nothing was changed', body, [
    ['The fix', fixBox(current.plan, frame.most)],
  ]);
}

export function approved(current: At<'approved'>, frame: Frame): Page {
  const body = [...decision('Approved', current, frame.now), ...underway(current, frame.most)];
  return working(current, 'Carrying out the fix', body);
}

export function applied(current: At<'applied'>, frame: Frame): Page {
  const steps = [...progress(current, '…', frame.most), ...waiting(current, frame.now)];
  return working(current, 'Changes asked for; looking again', [...decision('Approved', current, frame.now), ...steps]);
}

export function overtaken(current: At<'overtaken'>, frame: Frame): Page {
  const words = note('A fresh look no longer proposes what was approved, so none of it was carried out.');
  const body = [
    ...words,
    ...decision('Approved', current, frame.now),
    ...known(current, frame),
    ...checkAgain(current),
  ];
  return page(current, frame, 'The facts changed after approval; nothing was changed', body, [
    ['The fix', fixBox(current.plan, frame.most)],
  ]);
}

export function resolved(current: Verified, frame: Frame): Page {
  const green = current.diagnosis.colour === 'green';
  const heading = green ? 'Fixed: every link is sound' : 'This fault is fixed; not all is green yet';
  const told = [...done(current, frame.most), ...decision('Approved', current, frame.now), ...took(current)];
  const body = [...told, ...known(current, frame), ...keepIt(current.plan), ...checkAgain(current)];
  return page(current, frame, heading, body, [['History', history(current, frame.most)]]);
}

export function unresolved(current: Verified, frame: Frame): Page {
  const still = current.diagnosis.findings.some(({ rule }) => rule === current.plan.cures);
  const heading = still ? 'Changes asked for; the fault is still there' : 'Changes asked for; not yet confirmed';
  const told = [...progress(current, '?', frame.most), ...decision('Approved', current, frame.now)];
  const body = [...told, ...known(current, frame), ...checkAgain(current)];
  return page(current, frame, heading, body, [['History', history(current, frame.most)]]);
}

export function failed(current: At<'failed'>, frame: Frame): Page {
  const told = [
    ...fault(current.fault),
    ...progress(current, '?', frame.most),
    ...decision('Approved', current, frame.now),
  ];
  const body = [...told, ...note('What is done stays done. Check again for how things stand.'), ...checkAgain(current)];
  return page(current, frame, 'The fix failed before it was complete', body, [
    ['History', history(current, frame.most)],
  ]);
}

function known({ diagnosis }: Case, { now, most }: Frame): readonly Section[] {
  const open = diagnosis.colour === 'unknown' ? gaps(diagnosis, most) : [];
  return [...why(diagnosis, now, most), ...chain(diagnosis), ...open];
}

/** A page about a look that still counts: coloured, with its evidence to unfold. */
function page(
  current: Case,
  { now, most }: Frame,
  heading: string,
  body: Page['body'],
  more: readonly Fold[] = [],
): Page {
  const { diagnosis } = current;
  const unseen = diagnosis.colour === 'unknown' ? [] : gaps(diagnosis, most);
  return {
    band: colourBand(current, now),
    heading,
    body,
    folds: [['Evidence', evidence(diagnosis, now, most)], ['Not seen', unseen], ...more],
  };
}

function working(current: Case, heading: string, body: Page['body']): Page {
  return { band: workingBand(current), heading, body, folds: [] };
}
