import type { Evidence, Facts, Observed } from '../domain/evidence.ts';
import type { Colour, Diagnosis, Finding, Gap, Link } from '../domain/finding.ts';
import { chainOf } from './chain.ts';
import { firstEnd, toMend } from './countdown.ts';
import { isCause, judge } from './judge.ts';
import { withLastDeed } from './last-deed.ts';
import type { Rule } from './rule.ts';

/** Links that a certificate has only when it is imported from a vault. */
const VAULT_LINKS: readonly Link[] = ['vault', 'access', 'network', 'secret', 'renewal', 'sync'];

/** Judges the evidence by every rule. A rule without its facts leaves a gap, never a clean bill. */
export function diagnose(evidence: Evidence, rules: readonly Rule[], expiringDays: number): Diagnosis {
  const { certificate } = evidence.facts;
  const applying = rules.filter(({ link }) => appliesTo(link, certificate.seen ? certificate.value : undefined));
  const judged = judge(evidence, applying, expiringDays);
  const { findings, gaps } = judged;
  const colour = colourOf(findings, gaps);
  const first = findings.find(isCause) ?? findings.find(({ colour: each }) => each !== 'green');
  const end = first ? endOf(evidence, expiringDays) : null;
  return {
    colour,
    takenAt: evidence.takenAt,
    outageAt: end?.at ?? null,
    countdown: end ? { from: end.from, host: end.host, before: toMend(findings) } : null,
    firstBroken: first ? { link: first.link, rule: first.rule } : null,
    findings: withLastDeed(findings, first, evidence),
    gaps,
    chain: chainOf(applying, judged),
  };
}

function appliesTo(link: Link, certificate: Facts['certificate'] | undefined): boolean {
  return !certificate || certificate.keyVault !== null || !VAULT_LINKS.includes(link);
}

function colourOf(findings: readonly Finding[], gaps: readonly Gap[]): Colour {
  const colours = findings.map(({ colour }) => colour);
  if (colours.includes('red')) return 'red';
  if (colours.includes('yellow')) return 'yellow';
  return gaps.length > 0 ? 'unknown' : 'green';
}

function endOf({ takenAt, facts }: Evidence, expiringDays: number) {
  const { certificate, sites, others, versions, served } = facts;
  if (!certificate.seen) return null;
  return firstEnd({
    takenAt,
    expiringDays,
    certificate: certificate.value,
    sites: valueOr(sites, []),
    others: valueOr(others, []),
    versions: valueOr(versions, []) ?? [],
    served: valueOr(served, []),
  });
}

function valueOr<T>(fact: Observed<T>, otherwise: T): T {
  return fact.seen ? fact.value : otherwise;
}
