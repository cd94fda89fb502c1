import { checkAgain } from '../buttons.ts';
import { history } from '../fix/history.ts';
import { takenBack, takingBackNow } from '../fix/taken-back.ts';
import { decision } from '../notes.ts';
import { type At, type Frame, known, type Page, page, working } from './page.ts';

/** What was done is taken back, the last change first. */
export function undoing(current: At<'undoing'>, frame: Frame): Page {
  const body = [...undoneBy('Undo asked for', current, frame), ...takingBackNow(current, frame.most)];
  return working(current, 'Taking the fix back', body);
}

/** The fix is gone again; a fresh look says how things stand without it. */
export function undone(current: At<'undone'>, frame: Frame): Page {
  const told = [...takenBack(current, frame.most), ...undoneBy('Taken back', current, frame)];
  const body = [...told, ...known(current, frame), ...checkAgain(current)];
  const more = [['History', history(current, frame.most)]] as const;
  return page(current, frame, { heading: 'The fix was taken back', body, more });
}

function undoneBy(
  word: 'Undo asked for' | 'Taken back',
  { undoneBy: by, undoneAt: at }: At<'undoing' | 'undone'>,
  { now }: Frame,
): Page['body'] {
  return decision(word, { by, at }, now);
}
