import type { Diagnosis, Finding, Instant } from '../../services/index.ts';
import { run, strong, subtle } from '../parts/run.ts';
import { block, type Line, line, type Section } from '../parts/section.ts';
import { absolute, relative } from '../parts/time.ts';

/** What was found, cause first, and when users will be hit. Notes stand last. */
export function why({ firstBroken, findings, outageAt }: Diagnosis, now: Instant, most: number): readonly Section[] {
  const faults = findings.filter(({ colour }) => colour !== 'green');
  const notes = findings.filter(({ colour }) => colour === 'green');
  const causeFirst = faults.toSorted((one, other) => rank(one, firstBroken) - rank(other, firstBroken));
  const [cause, ...others] = causeFirst;
  const lines = [
    ...(cause ? [line(run(cause.says))] : []),
    ...(outageAt === null ? [] : [countdown(outageAt, now)]),
    ...others.slice(0, most).map(({ says }) => line(subtle('Also: '), run(says))),
    ...notes.slice(0, most).map(({ says }) => line(subtle('Note: '), run(says))),
    ...rest(others.length - most, 'finding'),
    ...rest(notes.length - most, 'note'),
  ];
  return block({ id: 'why', lines });
}

/** What a clipped list leaves out is at least counted. */
export function rest(more: number, noun: string): readonly Line[] {
  return more > 0 ? [line(subtle(`and ${more} more ${noun}${more === 1 ? '' : 's'}`))] : [];
}

function countdown(outageAt: Instant, now: Instant): Line {
  if (outageAt <= now)
    return line(run('Users have been hit since '), strong(absolute(outageAt)), run(` (${relative(outageAt, now)}).`));
  return line(run('Users are hit '), strong(relative(outageAt, now)), run(` (${absolute(outageAt)}).`));
}

function rank({ rule, link }: Finding, first: Diagnosis['firstBroken']): number {
  return rule === first?.rule && link === first.link ? 0 : 1;
}
