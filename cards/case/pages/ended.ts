import { say, type Words } from '../../../sentences/index.ts';
import { approval, lapseNote } from '../approval.ts';
import { asCode } from '../as-code.ts';
import { checkAgainOrUndo } from '../buttons.ts';
import { history } from '../fix/history.ts';
import { leftovers } from '../fix/leftovers.ts';
import { done, progress } from '../fix/progress.ts';
import { takenBack } from '../fix/taken-back.ts';
import { takingBack, wayBack } from '../fix/work.ts';
import { headingOfGroup } from '../group/heading.ts';
import { askedBack, fault, keepIt, note, successor, took, undoStopper } from '../notes.ts';
import { type At, type Frame, known, type Page, page } from './page.ts';

type Verified = At<'resolved' | 'unresolved'>;
type Ended = Verified | At<'failed'>;

/** A fresh look finds the fault gone. */
export function resolved(current: Verified, frame: Frame): Page {
  const { plan, diagnosis } = current;
  const fixed = say(diagnosis.colour === 'green' ? 'page.fixed' : 'page.fixed-not-green');
  const heading = headingOfGroup(current) ?? fixed;
  const told = [...done(current, frame.most), ...successor(plan), ...approval(current, frame.now), ...took(current)];
  return ended(current, frame, heading, [
    ...told,
    ...known(current, frame),
    ...keepIt(plan),
    ...leftovers(plan, frame.most),
  ]);
}

/** Patience ended before a look confirmed it. */
export function unresolved(current: Verified, frame: Frame): Page {
  const { plan, diagnosis } = current;
  const still = diagnosis.findings.some(({ rule }) => rule === plan.cures);
  const heading = headingOfGroup(current) ?? say(still ? 'page.still-there' : 'page.not-confirmed');
  const told = [...progress(current, '?', frame.most), ...successor(plan), ...approval(current, frame.now)];
  return ended(current, frame, heading, [...told, ...known(current, frame)]);
}

/** Azure refused for good, in the middle of the fix or of taking it back. */
export function failed(current: At<'failed'>, frame: Frame): Page {
  const back = takingBack(current);
  const told = back
    ? [
        ...takenBack({ ...current, ...back }, frame.most),
        ...askedBack('page.undo-asked-by', back, frame.now),
        ...note(say('page.stays-taken-back')),
      ]
    : [...progress(current, '?', frame.most), ...approval(current, frame.now), ...note(say('page.stays-done'))];
  const heading = back ? say('page.undo-failed') : (headingOfGroup(current) ?? say('page.failed'));
  return ended(current, frame, heading, [...fault(current.fault), ...told]);
}

function ended(current: Ended, frame: Frame, heading: Words, told: Page['body']): Page {
  const way = wayBack(current).length > 0 ? undoStopper(current.plan, frame.most) : [];
  const body = [...told, ...lapseNote(current, frame.now), ...way, ...checkAgainOrUndo(current)];
  const more = [[say('fix.history'), history(current, frame.most)]] as const;
  return page(current, frame, { heading, body, more, beside: [asCode(current)] });
}
