import type { Diagnosis, Gap, Instant, Link } from '../../services/index.ts';
import { code, command, run, strong, subtle } from '../parts/run.ts';
import { block, type Line, line, type Section, under } from '../parts/section.ts';
import { when } from '../parts/time.ts';
import { listed } from '../parts/words.ts';
import { rest } from './why.ts';

/** Every finding's proofs: what was seen, by which request, and when. */
export function evidence({ findings }: Diagnosis, now: Instant, most: number): readonly Section[] {
  const proofs = findings.flatMap((finding) => finding.evidence);
  if (proofs.length === 0) return [];
  const lines = proofs.slice(0, most).flatMap(({ says, source, at }): readonly Line[] => {
    return [line(run(says)), under(code(source)), under(subtle(when(at, now)))];
  });
  const all = [line(strong('Evidence')), ...lines, ...rest(proofs.length - most, 'proof')];
  return block({ id: 'evidence', lines: all });
}

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
