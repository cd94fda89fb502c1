import { say } from '../../../sentences/index.ts';
import type { Diagnosis, Finding, Instant, Proof } from '../../../services/index.ts';
import { command, run, strong, subtle } from '../../parts/run.ts';
import { block, type Line, line, rest, type Section, under } from '../../parts/section.ts';
import { when } from '../../parts/time.ts';
import { pageLine } from './microsoft-page.ts';

/** Every finding's proofs: what was seen, by which request, how to see it oneself, and when; then the page that governs it. */
export function evidence({ findings }: Diagnosis, now: Instant, most: number): readonly Section[] {
  if (findings.length === 0) return [];
  const proofs = findings.reduce((sum, finding) => sum + finding.evidence.length, 0);
  const told = findings.slice(0, most);
  const shown = told.reduce((sum, finding) => sum + Math.min(finding.evidence.length, most), 0);
  const lines = [
    line(strong(say('look.evidence'))),
    ...told.flatMap((finding) => findingLines(finding, now, most)),
    ...rest(proofs - shown, 'rest.proofs'),
  ];
  return block({ id: 'evidence', lines });
}

function findingLines({ says, evidence: proofs, page }: Finding, now: Instant, most: number): readonly Line[] {
  const sameRequest = Map.groupBy(proofs.slice(0, most), ({ source, command: how, at }) =>
    JSON.stringify([source, how, at]),
  );
  const seen = [...sameRequest.values()].flatMap((same) => requestLines(same, now));
  return [...(seen.length > 0 ? seen : [line(run(says))]), ...pageLine(page)];
}

/** All that one request showed, and below it the request itself. */
function requestLines(same: readonly Proof[], now: Instant): readonly Line[] {
  const [first] = same;
  if (!first) return [];
  const { source, command: how, at } = first;
  return [
    ...same.map(({ says }) => line(run(says))),
    under(subtle(source)),
    ...(how ? [under(command(how))] : []),
    under(subtle(when(at, now))),
  ];
}
