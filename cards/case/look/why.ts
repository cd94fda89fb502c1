import { say } from '../../../sentences/index.ts';
import type { Diagnosis, Instant } from '../../../services/index.ts';
import { run } from '../../parts/run.ts';
import { block, line, rest, type Section } from '../../parts/section.ts';
import { causeFirst } from './cause-first.ts';
import { countdown } from './countdown.ts';

/** What was found, cause first, and when users will be hit. Notes stand last. */
export function why(diagnosis: Diagnosis, now: Instant, most: number): readonly Section[] {
  const ordered = causeFirst(diagnosis);
  const [cause, ...others] = ordered.filter(({ colour }) => colour !== 'green');
  const notes = ordered.filter(({ colour }) => colour === 'green');
  const lines = [
    ...(cause ? [line(run(cause.says))] : []),
    ...countdown(diagnosis, now),
    ...others.slice(0, most).map(({ says }) => line(run(say('look.also', { finding: says })))),
    ...notes.slice(0, most).map(({ says }) => line(run(say('look.note', { finding: says })))),
    ...rest(others.length - most, 'rest.findings'),
    ...rest(notes.length - most, 'rest.notes'),
  ];
  return block({ id: 'why', lines });
}
