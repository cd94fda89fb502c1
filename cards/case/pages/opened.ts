import { say, type Words } from '../../../sentences/index.ts';
import { absolute } from '../../parts/time.ts';
import { approval, approvalsSoFar } from '../approval.ts';
import { asCode } from '../as-code.ts';
import { checkAgain, decide } from '../buttons.ts';
import { codeToSay } from '../code-to-say.ts';
import { fixBox } from '../fix/fix-box.ts';
import { fixDetails } from '../fix/fix-details.ts';
import { how } from '../group/how.ts';
import { byHand } from '../hand/by-hand.ts';
import { headline } from '../look/headline.ts';
import { decision, note } from '../notes.ts';
import { standingNote } from '../standing.ts';
import { type At, type Frame, known, type Page, page } from './page.ts';

/** What was found, and what a person has to do about it. */
export function diagnosed(current: At<'diagnosed'>, frame: Frame): Page {
  const body = [...known(current, frame), ...byHand(current.diagnosis), ...checkAgain(current)];
  return page(current, frame, { heading: headline(current.diagnosis), body });
}

/** What was found, and the fix that awaits a decision. */
export function proposed(current: At<'proposed'>, frame: Frame): Page {
  const body = [
    ...known(current, frame),
    ...how(current.plan),
    ...fixBox(current.plan, frame.most),
    ...approvalsSoFar(current, frame.now),
    ...standingNote(current, frame.standing, frame.now),
    ...decide(current, frame.standing),
    ...codeToSay(current.plan),
  ];
  const more = [[say('fix.details'), fixDetails(current.plan, frame.most)]] as const;
  return page(current, frame, { heading: headline(current.diagnosis), body, more, beside: [asCode(current)] });
}

/** Nobody wants this fix. */
export function declined(current: At<'declined'>, frame: Frame): Page {
  const told = decision('page.declined-by', { by: current.decidedBy, at: current.decidedAt }, frame.now);
  return untouched(current, frame, say('page.declined'), told);
}

/** Nobody decided in time, or nobody began in time what was approved. */
export function expired(current: At<'expired'>, frame: Frame): Page {
  if ('executeBy' in current) {
    const late = say('page.begun-too-late', { at: absolute(current.executeBy) });
    const lapsed = [...note(late), ...approval(current, frame.now)];
    return untouched(current, frame, say('page.lapsed'), lapsed);
  }
  const told = note(say('page.look-too-old'));
  return untouched(current, frame, say('page.expired'), told);
}

/** The world moved between the card and the approval. */
export function overtaken(current: At<'overtaken'>, frame: Frame): Page {
  const told = [...note(say('page.no-longer-proposed')), ...approval(current, frame.now)];
  return untouched(current, frame, say('page.overtaken'), told);
}

function untouched(
  current: At<'declined' | 'expired' | 'overtaken'>,
  frame: Frame,
  heading: Words,
  told: Page['body'],
): Page {
  const body = [...told, ...known(current, frame), ...checkAgain(current)];
  return page(current, frame, { heading, body, more: [[say('fix.the-fix'), fixBox(current.plan, frame.most)]] });
}
