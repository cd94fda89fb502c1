import type { Diagnosis, Gap, Link } from '../../../services/index.ts';
import { command, run, strong, subtle } from '../../parts/run.ts';
import { block, type Line, line, rest, type Section, under } from '../../parts/section.ts';
import { firstOf, listed } from '../../parts/words.ts';

const BECAUSE = { denied: 'Azure refuses the bot', unavailable: 'not available' } as const;

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
  const missing = [...new Set(same.map(({ unseen }) => unseen))];
  const links = listed([...new Set(same.map(({ link }): Link => link))]);
  const without = missing.length > 1 ? 'them' : 'it';
  const told = line(
    run('Not seen: '),
    strong(firstOf(missing, 3)),
    run(` – ${BECAUSE[first.why]}. Not judged without ${without}: ${links}.`),
  );
  if (first.mend.startsWith('az ')) return [told, under(subtle('To let the bot look:')), under(command(first.mend))];
  return first.mend ? [told, under(subtle(first.mend))] : [told];
}
