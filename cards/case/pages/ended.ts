import { block, type Section } from '../../parts/section.ts';
import { checkAgain, undoOr } from '../buttons.ts';
import { decision, undoing } from '../fix/decision.ts';
import { takesOver } from '../fix/fix-box.ts';
import { history } from '../fix/history.ts';
import { leftovers } from '../fix/leftovers.ts';
import { done, progress, progressBack } from '../fix/progress.ts';
import { takingBack } from '../fix/work.ts';
import { fault, keepIt, note, took } from '../notes.ts';
import { type At, type Frame, known, type Page, page } from './page.ts';

type Verified = At<'resolved' | 'unresolved'>;

export function resolved(current: Verified, frame: Frame): Page {
  const green = current.diagnosis.colour === 'green';
  const heading = green ? 'Fixed: every link is sound' : 'This fault is fixed; not all is green yet';
  const told = [...done(current, frame.most), ...successor(current), ...decision('Approved', current, frame.now)];
  const rest = [...took(current), ...known(current, frame), ...keepIt(current.plan)];
  const body = [...told, ...rest, ...leftovers(current.plan, frame.most), ...undoOr(current)];
  return page(current, frame, heading, body, [['History', history(current, frame.most)]]);
}

export function unresolved(current: Verified, frame: Frame): Page {
  const still = current.diagnosis.findings.some(({ rule }) => rule === current.plan.cures);
  const heading = still ? 'Changes asked for; the fault is still there' : 'Changes asked for; not yet confirmed';
  const told = [...progress(current, '?', frame.most), ...decision('Approved', current, frame.now)];
  const body = [...told, ...known(current, frame), ...undoOr(current)];
  return page(current, frame, heading, body, [['History', history(current, frame.most)]]);
}

export function failed(current: At<'failed'>, frame: Frame): Page {
  const back = takingBack(current);
  const told = [
    ...fault(current.fault),
    ...(back ? progressBack(current, back, '?', frame.most) : progress(current, '?', frame.most)),
    ...decision('Approved', current, frame.now),
    ...(back ? undoing(back, frame.now) : []),
  ];
  const body = [...told, ...note('What is done stays done. Check again for how things stand.'), ...undoOr(current)];
  const heading = back ? 'Taking it back failed before it was complete' : 'The fix failed before it was complete';
  return page(current, frame, heading, body, [['History', history(current, frame.most)]]);
}

export function undone(current: At<'undone'>, frame: Frame): Page {
  const told = [...progressBack(current, current, '?', frame.most), ...undoing(current, frame.now)];
  const body = [...told, ...known(current, frame), ...checkAgain(current)];
  return page(current, frame, 'The fix was taken back', body, [['History', history(current, frame.most)]]);
}

function successor({ plan }: Verified): readonly Section[] {
  return plan.leadsTo === null ? [] : block({ id: 'successor', lines: [takesOver(plan.leadsTo)] });
}
