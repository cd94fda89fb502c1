import type { Diagnosis, Finding } from '../../../services/index.ts';

/** Findings in the order in which they matter: the cause, the other faults, and notes last. */
export function causeFirst({ findings, firstBroken }: Diagnosis): readonly Finding[] {
  const rank = ({ rule, link, colour }: Finding) => {
    if (colour === 'green') return 2;
    return rule === firstBroken?.rule && link === firstBroken.link ? 0 : 1;
  };
  return findings.toSorted((one, other) => rank(one) - rank(other));
}
