import type { Instant, Person } from '../../../services/index.ts';
import { name } from '../../parts/clean.ts';
import { run, strong } from '../../parts/run.ts';
import { block, line, type Section } from '../../parts/section.ts';
import { when } from '../../parts/time.ts';
import type { TakingBack } from './work.ts';

interface Decided {
  readonly decidedBy: Person;
  readonly decidedAt: Instant;
}

/** Who decided, and when. */
export function decision(
  word: 'Approved' | 'Declined',
  { decidedBy, decidedAt }: Decided,
  now: Instant,
): readonly Section[] {
  return told('decision', word, decidedBy, decidedAt, now);
}

/** Who takes it back, and since when. */
export function undoing({ undoneBy, undoneAt }: TakingBack, now: Instant): readonly Section[] {
  return told('undoing', 'Taken back', undoneBy, undoneAt, now);
}

function told(id: string, word: string, by: Person, at: Instant, now: Instant): readonly Section[] {
  return block({ id, lines: [line(run(`${word} by `), strong(name(by.name)), run(` ${when(at, now)}.`))] });
}
