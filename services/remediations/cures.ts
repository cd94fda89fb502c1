import type { Change } from '../domain/change.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Diagnosis, Finding } from '../domain/finding.ts';
import type { Plan } from '../domain/plan.ts';
import type { Around, Remediation } from './remediation.ts';
import { wanted } from './wanted.ts';

/** All that a plan is made from. */
export interface Ground {
  readonly diagnosis: Diagnosis;
  readonly evidence: Evidence;
  readonly remediations: readonly Remediation[];
  readonly around: Around;
}

/** What one remedy would do, and how much could go wrong with it. */
export interface Cure {
  readonly risk: Plan['risk'];
  readonly changes: readonly Change[];
}

/** What is worth curing at all: the causes, and those notes that a remedy says it cures, and can. */
export function worthCuring(ground: Ground): readonly Finding[] {
  const notes = ground.remediations.flatMap((remediation) => remediation.notes);
  return ground.diagnosis.findings.filter(({ rule, symptom, colour }) => {
    if (symptom || colour !== 'green') return !symptom;
    return notes.includes(rule) && curesFor([rule], ground).length > 0;
  });
}

/** The findings up to the first that no remedy can cure here and now: behind that one nothing can be carried out yet. */
export function leadingCurable(findings: readonly Finding[], ground: Ground): readonly Finding[] {
  const end = findings.findIndex(({ rule }) => curesFor([rule], ground).length === 0);
  return end === -1 ? findings : findings.slice(0, end);
}

/** What the remedies would do for these rules, in the order in which that works. */
export function curesFor(rules: readonly string[], ground: Ground): readonly Cure[] {
  return ground.remediations.flatMap((remediation) => {
    const asked = remediation.cures.filter((rule) => rules.includes(rule));
    const facts = wanted(ground.evidence, remediation);
    if (asked.length === 0 || !facts) return [];
    const proposed = remediation.propose(facts, { ...ground.around, at: ground.evidence.takenAt, rules: asked });
    const changes = isUnsafe(ground.diagnosis) ? proposed.filter(({ kind }) => kind !== 'sync-certificate') : proposed;
    return changes.length > 0 ? [{ risk: remediation.risk, changes }] : [];
  });
}

/** Whether the newest version must not be taken: then nothing is synced, whatever else is found. */
export function isUnsafe({ findings }: Diagnosis): boolean {
  return findings.some(({ rule }) => rule === 'new-version-unsafe');
}
