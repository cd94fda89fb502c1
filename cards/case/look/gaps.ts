import { firstOf, type Key, listed, say, type Words } from '../../../sentences/index.ts';
import type { Diagnosis, Gap } from '../../../services/index.ts';
import { command, run, subtle } from '../../parts/run.ts';
import { block, type Line, line, rest, type Section, under } from '../../parts/section.ts';
import { linkName } from './link-names.ts';

const NOT_SEEN: { readonly [W in Gap['why']]: Key } = { denied: 'look.denied', unavailable: 'look.unavailable' };

/** What was not seen, why, and what would mend that. */
export function gaps({ gaps: all }: Diagnosis, most: number): readonly Section[] {
  const unseen = [...Map.groupBy(all, sameMend).values()];
  const lines = [...unseen.slice(0, most).flatMap(gapLines), ...rest(unseen.length - most, 'rest.gaps')];
  return block({ id: 'gaps', style: 'emphasis', lines });
}

/** One right may mend several gaps; those that none mends are apart by what is missing. */
function sameMend({ unseen, why, mend }: Gap): string {
  return JSON.stringify([why, mend || unseen]);
}

/** Gaps that have one mend: said once, with all that is missing and all the links it leaves unjudged. */
function gapLines(same: readonly Gap[]): readonly Line[] {
  const [first] = same;
  if (!first) return [];
  const missing = apart(same.map(({ unseen }) => unseen));
  const links = listed([...new Set(same.map(({ link }) => link))].map(linkName));
  const holes = { missing: firstOf(missing, 3), count: missing.length, links };
  const told = line(run(say(NOT_SEEN[first.why], holes)));
  return [told, ...mendLines(first.mend)];
}

/** What would mend that; a command of its own line. */
export function mendLines(mend: Words): readonly Line[] {
  if (mend === '') return [];
  if (typeof mend !== 'string' || !mend.startsWith('az ')) return [under(subtle(mend))];
  return [under(subtle(say('look.to-let-it-look'))), under(command(mend))];
}

/** The same words are said once. */
function apart(all: readonly Words[]): readonly Words[] {
  return [...new Map(all.map((words) => [JSON.stringify(words), words])).values()];
}
