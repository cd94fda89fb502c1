import { say } from '../../../sentences/index.ts';
import { approval } from '../approval.ts';
import { progress, underway } from '../fix/progress.ts';
import { lookingFirst, running } from '../fix/running.ts';
import { waiting } from '../fix/waiting.ts';
import { headingOfGroup } from '../group/heading.ts';
import { type At, type Frame, type Page, working } from './page.ts';

/** Change after change is made. */
export function approved(current: At<'approved'>, frame: Frame): Page {
  const steps = [...underway(current, frame.most), ...running(current), ...lookingFirst(current, current.decidedAt)];
  return working(current, headingOfGroup(current) ?? say('page.approved'), [...approval(current, frame.now), ...steps]);
}

/** All of it was asked for; Azure settles. */
export function applied(current: At<'applied'>, frame: Frame): Page {
  const steps = [...progress(current, '…', frame.most), ...running(current), ...waiting(current, frame.now)];
  return working(current, headingOfGroup(current) ?? say('page.applied'), [...approval(current, frame.now), ...steps]);
}
