import { type Evidence, seen } from '../domain/evidence.ts';
import type { Diagnosis, Finding } from '../domain/finding.ts';
import { type Change, needsOf, type Plan } from '../domain/plan.ts';
import type { Remediation } from './remediation.ts';

const RISKS: readonly Plan['risk'][] = ['low', 'medium', 'high'];

/** The plan that cures a diagnosis from its first broken link on, or none where that needs a person. */
export function propose(
  diagnosis: Diagnosis,
  evidence: Evidence,
  remediations: readonly Remediation[],
  alsoOnVault: readonly string[],
): Plan | null {
  const findings = diagnosis.findings.filter(({ symptom }) => !symptom);
  const [first] = findings;
  if (!first) return null;
  const curable = leadingCurable(findings, remediations);
  const cures = remediations.filter(({ cures: rules }) => curable.some(({ rule }) => rules.includes(rule)));
  const proposed = cures.flatMap((cure) => {
    const facts = seen(evidence, cure.needs);
    return facts ? cure.propose(facts) : [];
  });
  const changes = withSync(proposed, evidence, curable.length === findings.length);
  if (changes.length === 0) return null;
  return {
    cures: first.rule,
    risk: RISKS[Math.max(...cures.map(({ risk }) => RISKS.indexOf(risk)))] ?? 'high',
    needs: distinct(changes.map(needsOf)),
    changes,
    blockedBy: [],
    alsoOnVault: changes.some(({ kind }) => kind !== 'sync-certificate') ? alsoOnVault : [],
  };
}

/** The findings up to the first that no remedy cures: behind that one nothing can be carried out yet. */
function leadingCurable(findings: readonly Finding[], remediations: readonly Remediation[]): readonly Finding[] {
  const end = findings.findIndex(({ rule }) => !remediations.some(({ cures }) => cures.includes(rule)));
  return end === -1 ? findings : findings.slice(0, end);
}

/** Once the way to the vault is open, App Service has to be told to walk it. */
function withSync(changes: readonly Change[], { facts }: Evidence, wayIsFree: boolean): readonly Change[] {
  const opens = changes.some(({ kind }) => ['add-access-policy', 'assign-role', 'set-network-bypass'].includes(kind));
  const syncs = changes.some(({ kind }) => kind === 'sync-certificate');
  if (!opens || syncs || !wayIsFree || !facts.certificate.seen) return changes;
  return [...changes, { kind: 'sync-certificate', certificateId: facts.certificate.value.id, undo: null }];
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
