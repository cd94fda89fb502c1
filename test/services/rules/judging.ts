import type { FactName, Facts } from '../../../services/domain/evidence.ts';
import type { Diagnosis } from '../../../services/domain/finding.ts';
import { diagnose } from '../../../services/rules/diagnose.ts';
import { rules } from '../../../services/rules/index.ts';
import { inEnglish } from '../../helpers/english.ts';
import { NOW } from '../../helpers/evidence.ts';
import { certificate, evidence, vault } from '../../helpers/facts.ts';

export const UNGRANTED = vault({ accessPolicies: [] });
export const EXPIRED = certificate({ expiresOn: '2026-11-01T09:00:00.000Z' });

/** Who did it last proves nothing, so the rules are tried without it. */
export function judge(facts: Partial<Facts> = {}, unseen: readonly FactName[] = []): Diagnosis {
  return inEnglish(diagnose(evidence(facts, unseen, NOW, ['deeds']), rules, 30));
}

export function found({ findings }: Diagnosis): readonly string[] {
  return findings.map(({ rule }) => rule);
}

/** The links that are not sound. */
export function chain({ chain: links }: Diagnosis): string {
  const rest = links.filter(({ state }) => state !== 'sound');
  return rest.map(({ link, state }) => `${link} ${state}`).join(', ');
}
