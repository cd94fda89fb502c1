import type { Diagnosis, Gap, Link } from '../../../services/index.ts';
import { command, run, strong, subtle } from '../../parts/run.ts';
import { block, type Line, line, rest, type Section, under } from '../../parts/section.ts';
import { listed } from '../../parts/words.ts';

const BECAUSE = { denied: 'Azure refuses the bot', unavailable: 'not available' } as const;

/** What was not seen, why, and what would mend that. */
export function gaps({ gaps: all }: Diagnosis, most: number): readonly Section[] {
  const unseen = [...Map.groupBy(all, ({ unseen: what, why, mend }) => JSON.stringify([what, why, mend])).values()];
  const lines = [...unseen.slice(0, most).flatMap(gapLines), ...rest(unseen.length - most, 'gap')];
  return block({ id: 'gaps', style: 'emphasis', lines });
}

/** Gaps that one missing fact tore: said once, with all the links it leaves unjudged. */
function gapLines(same: readonly Gap[]): readonly Line[] {
  const [first] = same;
  if (!first) return [];
  const links = listed([...new Set(same.map(({ link }): Link => link))]);
  const told = line(
    run('Not seen: '),
    strong(first.unseen),
    run(` – ${BECAUSE[first.why]}. Not judged without it: ${links}.`),
  );
  if (first.mend.startsWith('az ')) return [told, under(subtle('To let the bot look:')), under(command(first.mend))];
  return first.mend ? [told, under(subtle(first.mend))] : [told];
}
