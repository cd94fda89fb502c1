import { say, type Words } from '../../../sentences/index.ts';
import { checkAgain } from '../buttons.ts';
import { history } from '../fix/history.ts';
import { running } from '../fix/running.ts';
import { takenBack, takingBackNow } from '../fix/taken-back.ts';
import { askedBack } from '../notes.ts';
import { type At, type Frame, known, type Page, page, working } from './page.ts';

/** What was done is taken back, the last change first. */
export function undoing(current: At<'undoing'>, frame: Frame): Page {
  const steps = [...takingBackNow(current, frame.most), ...running(current)];
  const body = [...askedBack('page.undo-asked-by', current, frame.now), ...steps];
  return working(current, say(current.undoneBy ? 'page.undoing' : 'page.grant-ending'), body);
}

/** The fix is gone again, as far as it was still the bot's; a fresh look says how things stand without it. */
export function undone(current: At<'undone'>, frame: Frame): Page {
  const told = [...takenBack(current, frame.most), ...askedBack('page.taken-back-by', current, frame.now)];
  const body = [...told, ...known(current, frame), ...checkAgain(current)];
  const more = [[say('fix.history'), history(current, frame.most)]] as const;
  return page(current, frame, { heading: headingOf(current), body, more });
}

function headingOf({ undoSteps, undoneBy }: At<'undone'>): Words {
  const left = undoSteps.some(({ outcome }) => outcome === 'left-alone');
  const back = undoSteps.some(({ outcome }) => outcome === 'done');
  if (left) return say(back ? 'page.partly-undone' : 'page.nothing-undone');
  return say(undoneBy ? 'page.undone' : 'page.grant-ended');
}
