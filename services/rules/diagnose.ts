import { type Evidence, type FactName, type Facts, type Observed, seen } from '../domain/evidence.ts';
import {
  type Colour,
  type Diagnosis,
  type Finding,
  type Gap,
  LINKS,
  type Link,
  type LinkState,
} from '../domain/finding.ts';
import { firstEnd, toMend } from './countdown.ts';
import { withLastDeed } from './last-deed.ts';
import type { Context, Found, Rule, Unjudged } from './rule.ts';
import { WORDS } from './words.ts';

/** Links that a certificate has only when it is imported from a vault. */
const VAULT_LINKS: readonly Link[] = ['vault', 'access', 'network', 'secret', 'renewal', 'sync'];

interface Judged {
  readonly findings: Finding[];
  readonly gaps: Gap[];
  readonly notReached: Set<Link>;
  /** Links on which a rule was left out on purpose, and those on which one did judge. */
  readonly leftOut: Set<Link>;
  readonly looked: Set<Link>;
}

/** Judges the evidence by every rule. A rule without its facts leaves a gap, never a clean bill. */
export function diagnose(evidence: Evidence, rules: readonly Rule[], expiringDays: number): Diagnosis {
  const { certificate } = evidence.facts;
  const applying = rules.filter(({ link }) => appliesTo(link, certificate.seen ? certificate.value : undefined));
  const judged: Judged = {
    findings: [],
    gaps: [],
    notReached: new Set(),
    leftOut: new Set(),
    looked: new Set(),
  };
  for (const rule of applying) judge(rule, evidence, judged, expiringDays);
  const { findings, gaps } = judged;
  const colour = colourOf(findings, gaps);
  const first = findings.find(isCause) ?? findings.find(({ colour: each }) => each !== 'green');
  const end = colour === 'red' || colour === 'yellow' ? endOf(evidence) : null;
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

/** A finding that is worth curing by itself: neither a note nor a mere symptom. */
export function isCause({ symptom, colour }: Finding): boolean {
  return !symptom && colour !== 'green';
}

function appliesTo(link: Link, certificate: Facts['certificate'] | undefined): boolean {
  return !certificate || certificate.keyVault !== null || !VAULT_LINKS.includes(link);
}

function endOf({ facts: { certificate, sites, versions, served } }: Evidence) {
  if (!certificate.seen) return null;
  return firstEnd({
    certificate: certificate.value,
    sites: valueOr(sites, []),
    versions: valueOr(versions, []) ?? [],
    served: valueOr(served, []),
  });
}

function valueOr<T>(fact: Observed<T>, otherwise: T): T {
  return fact.seen ? fact.value : otherwise;
}

function judge(rule: Rule, evidence: Evidence, judged: Judged, expiringDays: number): void {
  const { findings, gaps, notReached, leftOut, looked } = judged;
  const facts = seen(evidence, rule.needs);
  if (!facts) {
    const missing = rule.needs.filter((name) => !evidence.facts[name].seen);
    const unread = missing.find((name) => !isLeftOut(evidence.facts[name])) ?? missing[0];
    if (unread) miss(rule, { unjudged: unread }, evidence, judged);
    return;
  }
  const context: Context = {
    at: evidence.takenAt,
    expiringDays,
    causes: findings.filter((finding) => isCause(finding) && isBefore(finding.link, rule.link)),
    unread: gaps.some(({ link }) => isBefore(link, rule.link)),
  };
  const verdict = rule.check({ ...facts, ...whatever(evidence, rule.mayUse) }, context);
  if (verdict === 'not-looked') {
    leftOut.add(rule.link);
    return;
  }
  if (typeof verdict === 'object' && 'unjudged' in verdict) {
    miss(rule, verdict, evidence, judged);
    return;
  }
  looked.add(rule.link);
  if (verdict === 'not-reached') notReached.add(rule.link);
  else if (verdict) findings.push(findingOf(rule, verdict, evidence));
}

/** What was left out on purpose is no gap: a rule that would need it did not look. */
function miss(rule: Rule, unjudged: Unjudged, evidence: Evidence, { gaps, leftOut }: Judged): void {
  if (isLeftOut(evidence.facts[unjudged.unjudged])) leftOut.add(rule.link);
  else gaps.push(gapOf(rule, unjudged, evidence));
}

function isLeftOut(fact: Observed<unknown>): boolean {
  return !fact.seen && fact.why === 'left-out';
}

function whatever(evidence: Evidence, names: readonly FactName[]): Partial<Facts> {
  const visible = names.filter((name) => evidence.facts[name].seen);
  return seen(evidence, visible) ?? {};
}

function findingOf({ id, link, symptom, colour, page }: Rule, found: Found, { facts }: Evidence): Finding {
  const evidence = found.because.map(({ fact, says }) => {
    const { source, command, at } = facts[fact];
    return { says, source, command, at };
  });
  return { rule: id, link, colour: found.colour ?? colour, symptom, says: found.says, page, evidence };
}

function gapOf({ id, link }: Rule, { unjudged, because }: Unjudged, { facts }: Evidence): Gap {
  const fact = facts[unjudged];
  const unseen = because ?? WORDS[unjudged];
  if (!fact.seen && fact.why !== 'left-out') return { rule: id, link, unseen, why: fact.why, mend: fact.mend };
  return { rule: id, link, unseen, why: 'unavailable', mend: '' };
}

function colourOf(findings: readonly Finding[], gaps: readonly Gap[]): Colour {
  const colours = findings.map(({ colour }) => colour);
  if (colours.includes('red')) return 'red';
  if (colours.includes('yellow')) return 'yellow';
  return gaps.length > 0 ? 'unknown' : 'green';
}

function chainOf(rules: readonly Rule[], judged: Judged): readonly LinkState[] {
  const links = LINKS.filter((link) => rules.some((rule) => rule.link === link));
  return links.map((link) => ({ link, state: stateOf(link, judged) }));
}

function stateOf(link: Link, { findings, gaps, notReached, leftOut, looked }: Judged): LinkState['state'] {
  if (findings.some((finding) => finding.link === link && isCause(finding))) return 'broken';
  if (gaps.some((gap) => gap.link === link)) return 'unread';
  if (notReached.has(link)) return 'not-reached';
  return leftOut.has(link) && !looked.has(link) ? 'not-looked' : 'sound';
}

function isBefore(one: Link, other: Link): boolean {
  return LINKS.indexOf(one) < LINKS.indexOf(other);
}
