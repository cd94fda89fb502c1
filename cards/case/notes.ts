import type { Case, Plan } from '../../services/index.ts';
import { isSyncAlone } from '../../services/index.ts';
import { run, strong, subtle } from '../parts/run.ts';
import { block, line, type Section } from '../parts/section.ts';
import { lasting } from '../parts/time.ts';

/** One sentence about how a case ended, in our own words. */
export function note(words: string): readonly Section[] {
  return block({ id: 'note', lines: [line(run(words))] });
}

/** What Azure said when a change failed for good. */
export function fault(words: string): readonly Section[] {
  return block({ id: 'fault', style: 'emphasis', lines: [line(strong('Azure said')), line(run(words))] });
}

/** A grant made by hand lives until the next deployment, and with it the outage comes back. */
export function keepIt(plan: Plan): readonly Section[] {
  if (isSyncAlone(plan)) return [];
  const words = 'Put this change into your templates too, or the next deployment may take it away again.';
  return block({ id: 'keep', lines: [line(run(words))] });
}

/** How long it took, where it ended well. */
export function took({ openedAt, diagnosis }: Case): readonly Section[] {
  if (diagnosis.colour !== 'green') return [];
  const words = `${lasting(openedAt, diagnosis.takenAt)} from question to green.`;
  return block({ id: 'took', lines: [line(subtle(words))] });
}
