import type { Diagnosis, Finding } from '../../../services/index.ts';

/** Findings with the cause before all others, which keep their order. */
export function causeFirst({ findings, firstBroken }: Diagnosis): readonly Finding[] {
  const rank = ({ rule, link }: Finding) => (rule === firstBroken?.rule && link === firstBroken.link ? 0 : 1);
  return findings.toSorted((one, other) => rank(one) - rank(other));
}
