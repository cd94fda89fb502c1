import { decision, undoing as undoingBy } from '../fix/decision.ts';
import { progress, progressBack, underway, waiting } from '../fix/progress.ts';
import { type At, type Frame, type Page, working } from './page.ts';

export function approved(current: At<'approved'>, frame: Frame): Page {
  const body = [...decision('Approved', current, frame.now), ...underway(current, frame.most)];
  return working(current, 'Carrying out the fix', body);
}

export function applied(current: At<'applied'>, frame: Frame): Page {
  const steps = [...progress(current, '…', frame.most), ...waiting(current, frame.now)];
  return working(current, 'Changes asked for; looking again', [...decision('Approved', current, frame.now), ...steps]);
}

export function undoing(current: At<'undoing'>, frame: Frame): Page {
  const steps = progressBack(current, current, '…', frame.most);
  return working(current, 'Taking the fix back', [...undoingBy(current, frame.now), ...steps]);
}
