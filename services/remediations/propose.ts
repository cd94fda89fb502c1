import { type Change, opensTheWay } from '../domain/change.ts';
import { distinct } from '../domain/distinct.ts';
import type { Evidence } from '../domain/evidence.ts';
import { type Diagnosis, type Finding, LINKS } from '../domain/finding.ts';
import { needsOf } from '../domain/need.ts';
import type { Plan, Proposal } from '../domain/plan.ts';
import { ableHere } from './able-here.ts';
import { curesFor, type Ground, isUnsafe, leadingCurable, worthCuring } from './cures.ts';
import { blockedBy } from './guards/index.ts';
import { leftBehind } from './leftovers/index.ts';
import type { Around, Remediation } from './remediation.ts';

const RISKS: readonly Plan['risk'][] = ['low', 'medium', 'high'];

/** The plan that cures a diagnosis from its first broken link on, or none where that needs a person. */
export function propose(
  diagnosis: Diagnosis,
  evidence: Evidence,
  remediations: readonly Remediation[],
  around: Around,
): Proposal | null {
  const ground: Ground = { diagnosis, evidence, remediations, around };
  const findings = worthCuring(ground);
  const curable = leadingCurable(findings, ground);
  const [first] = curable.toSorted((one, other) => Number(isNote(one)) - Number(isNote(other)));
  if (!first) return null;
  const rules = curable.map(({ rule }) => rule);
  const cures = curesFor(rules, ground);
  const changes = withSync(
    cures.flatMap((cure) => cure.changes),
    findings.slice(curable.length),
    ground,
  );
  const needs = distinct(changes.map(needsOf));
  return {
    cures: first.rule,
    risk: RISKS[Math.max(...cures.map(({ risk }) => RISKS.indexOf(risk)))] ?? 'high',
    needs,
    changes,
    blockedBy: blockedBy({ changes, needs, found: diagnosis.findings.map(({ rule }) => rule), ...around }, evidence),
    alsoOnVault: changes.some(({ kind }) => kind !== 'sync-certificate') ? around.alsoOnVault : [],
    leadsTo: changes.find((change) => change.kind === 'import-certificate')?.certificateId ?? null,
    leftovers: leftBehind(rules, evidence),
    able: ableHere(needs, around.room, evidence),
  };
}

function isNote({ colour }: Finding): boolean {
  return colour === 'green';
}

/** Once the way to the vault is open, App Service has to be told to walk it, unless a person is needed on that way first. */
function withSync(
  changes: readonly Change[],
  uncured: readonly Finding[],
  { diagnosis, evidence: { facts } }: Ground,
): readonly Change[] {
  const taken = changes.some(({ kind }) => kind === 'sync-certificate' || kind === 'import-certificate');
  const wayIsFree = uncured.every(({ link }) => LINKS.indexOf(link) > LINKS.indexOf('sync'));
  if (taken || !wayIsFree || !changes.some(opensTheWay) || isUnsafe(diagnosis)) return changes;
  if (!facts.certificate.seen || !facts.certificate.value.keyVault) return changes;
  return [...changes, { kind: 'sync-certificate', certificateId: facts.certificate.value.id, undo: null }];
}
