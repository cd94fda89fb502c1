import { type Evidence, type FactName, type Facts, seen } from '../domain/evidence.ts';
import {
  type Colour,
  type Diagnosis,
  type Finding,
  type Gap,
  LINKS,
  type Link,
  type LinkState,
} from '../domain/finding.ts';
import type { Instant } from '../domain/instant.ts';
import type { Context, Found, Rule, Unjudged } from './rule.ts';

/** Links that a certificate has only when it is imported from a vault. */
const VAULT_LINKS: readonly Link[] = ['vault', 'access', 'network', 'secret', 'renewal', 'sync'];

const WORDS: { readonly [K in FactName]: string } = {
  certificate: 'the certificate in App Service',
  vault: 'the settings of the key vault',
  deletedVault: 'the deleted vaults of the subscription',
  vaultElsewhere: 'the vaults of the other resource groups',
  principal: 'the service principal of App Service',
  principalGroups: 'the groups of that service principal',
  roleAssignments: 'the role assignments on the vault',
  denyAssignments: 'the deny assignments on the vault',
  versions: 'the versions of the vault certificate',
  sites: 'the host name bindings of the sites',
  otherThumbprints: 'the other certificates of App Service',
};

interface Judged {
  readonly findings: Finding[];
  readonly gaps: Gap[];
  readonly notReached: Set<Link>;
  /** Days on which users are hit, as the findings tell. */
  readonly outages: Instant[];
}

/** Judges the evidence by every rule. A rule without its facts leaves a gap, never a clean bill. */
export function diagnose(evidence: Evidence, rules: readonly Rule[], expiringDays: number): Diagnosis {
  const { certificate } = evidence.facts;
  const applying = rules.filter(({ link }) => appliesTo(link, certificate.seen ? certificate.value : undefined));
  const judged: Judged = { findings: [], gaps: [], notReached: new Set(), outages: [] };
  for (const rule of applying) judge(rule, evidence, judged, expiringDays);
  const { findings, gaps } = judged;
  const colour = colourOf(findings, gaps);
  const first = findings.find(isCause) ?? findings.find(({ colour: each }) => each !== 'green');
  const hits = colour === 'red' || colour === 'yellow';
  return {
    colour,
    takenAt: evidence.takenAt,
    outageAt: hits && certificate.seen ? earliest([certificate.value.expiresOn, ...judged.outages]) : null,
    firstBroken: first ? { link: first.link, rule: first.rule } : null,
    findings,
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

function earliest(instants: readonly (Instant | null)[]): Instant | null {
  return instants.filter((each) => each !== null).toSorted()[0] ?? null;
}

function judge(rule: Rule, evidence: Evidence, judged: Judged, expiringDays: number): void {
  const { findings, gaps, notReached, outages } = judged;
  const facts = seen(evidence, rule.needs);
  if (!facts) {
    const missing = rule.needs.find((name) => !evidence.facts[name].seen);
    if (missing) gaps.push(gapOf(rule, { unjudged: missing }, evidence));
    return;
  }
  const context: Context = {
    at: evidence.takenAt,
    expiringDays,
    causes: findings.filter((finding) => isCause(finding) && isBefore(finding.link, rule.link)),
    unread: gaps.some(({ link }) => isBefore(link, rule.link)),
  };
  const verdict = rule.check({ ...facts, ...whatever(evidence, rule.mayUse) }, context);
  if (verdict === undefined) return;
  if (verdict === 'not-reached') notReached.add(rule.link);
  else if ('unjudged' in verdict) gaps.push(gapOf(rule, verdict, evidence));
  else {
    findings.push(findingOf(rule, verdict, evidence));
    if (verdict.outageAt) outages.push(verdict.outageAt);
  }
}

function whatever(evidence: Evidence, names: readonly FactName[]): Partial<Facts> {
  const visible = names.filter((name) => evidence.facts[name].seen);
  return seen(evidence, visible) ?? {};
}

function findingOf({ id, link, symptom, colour }: Rule, found: Found, { facts }: Evidence): Finding {
  const evidence = found.because.map(({ fact, says }) => ({ says, source: facts[fact].source, at: facts[fact].at }));
  return { rule: id, link, colour: found.colour ?? colour, symptom, says: found.says, evidence };
}

function gapOf({ id, link }: Rule, { unjudged, because }: Unjudged, { facts }: Evidence): Gap {
  const fact = facts[unjudged];
  const unseen = because ?? WORDS[unjudged];
  if (!fact.seen) return { rule: id, link, unseen, why: fact.why, mend: fact.mend };
  return { rule: id, link, unseen, why: 'unavailable', mend: '' };
}

function colourOf(findings: readonly Finding[], gaps: readonly Gap[]): Colour {
  const colours = findings.map(({ colour }) => colour);
  if (colours.includes('red')) return 'red';
  if (colours.includes('yellow')) return 'yellow';
  return gaps.length > 0 ? 'unknown' : 'green';
}

function chainOf(rules: readonly Rule[], { findings, gaps, notReached }: Judged): readonly LinkState[] {
  return LINKS.filter((link) => rules.some((rule) => rule.link === link)).map((link) => {
    if (findings.some((finding) => finding.link === link && isCause(finding))) return { link, state: 'broken' };
    if (gaps.some((gap) => gap.link === link)) return { link, state: 'unread' };
    return { link, state: notReached.has(link) ? 'not-reached' : 'sound' };
  });
}

function isBefore(one: Link, other: Link): boolean {
  return LINKS.indexOf(one) < LINKS.indexOf(other);
}
