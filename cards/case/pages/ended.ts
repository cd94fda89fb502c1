import { approval, lapseNote } from '../approval.ts';
import { asCode } from '../as-code.ts';
import { checkAgainOrUndo } from '../buttons.ts';
import { history } from '../fix/history.ts';
import { leftovers } from '../fix/leftovers.ts';
import { done, progress } from '../fix/progress.ts';
import { takenBack } from '../fix/taken-back.ts';
import { takingBack, wayBack } from '../fix/work.ts';
import { askedBack, fault, keepIt, note, successor, took, undoStopper } from '../notes.ts';
import { type At, type Frame, known, type Page, page } from './page.ts';

type Verified = At<'resolved' | 'unresolved'>;
type Ended = Verified | At<'failed'>;

/** A fresh look finds the fault gone. */
export function resolved(current: Verified, frame: Frame): Page {
  const { plan, diagnosis } = current;
  const heading =
    diagnosis.colour === 'green' ? 'Fixed: every link is sound' : 'This fault is fixed; not all is green yet';
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
  const heading = still ? 'Changes asked for; the fault is still there' : 'Changes asked for; not yet confirmed';
  const told = [...progress(current, '?', frame.most), ...successor(plan), ...approval(current, frame.now)];
  return ended(current, frame, heading, [...told, ...known(current, frame)]);
}

/** Azure refused for good, in the middle of the fix or of taking it back. */
export function failed(current: At<'failed'>, frame: Frame): Page {
  const back = takingBack(current);
  const told = back
    ? [
        ...takenBack({ ...current, ...back }, frame.most),
        ...askedBack('Undo asked for', back, frame.now),
        ...note('What is taken back stays taken back. Check again for how things stand.'),
      ]
    : [
        ...progress(current, '?', frame.most),
        ...approval(current, frame.now),
        ...note('What is done stays done. Check again for how things stand.'),
      ];
  const heading = back ? 'Taking the fix back failed before it was complete' : 'The fix failed before it was complete';
  return ended(current, frame, heading, [...fault(current.fault), ...told]);
}

function ended(current: Ended, frame: Frame, heading: string, told: Page['body']): Page {
  const way = wayBack(current).length > 0 ? undoStopper(current.plan, frame.most) : [];
  const body = [...told, ...lapseNote(current, frame.now), ...way, ...checkAgainOrUndo(current)];
  const more = [['History', history(current, frame.most)]] as const;
  return page(current, frame, { heading, body, more, beside: [asCode(current)] });
}
