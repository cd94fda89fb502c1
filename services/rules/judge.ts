import { say } from '../../sentences/index.ts';
import { type Evidence, type FactName, type Facts, type Observed, seen } from '../domain/evidence.ts';
import { type Finding, type Gap, LINKS, type Link } from '../domain/finding.ts';
import type { Context, Found, Rule, Unjudged, Verdict } from './rule.ts';
import { WORDS } from './words.ts';

/** What the rules made of the evidence, before it becomes one verdict. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  readonly notReached: ReadonlySet<Link>;
  /** Links on which a rule was left out on purpose, and those on which one did judge. */
  readonly leftOut: ReadonlySet<Link>;
  readonly looked: ReadonlySet<Link>;
}

interface Ledger extends Judged {
  readonly findings: Finding[];
  readonly gaps: Gap[];
  readonly notReached: Set<Link>;
  readonly leftOut: Set<Link>;
  readonly looked: Set<Link>;
}

/** Asks every rule, in order: a later one hears of the causes found before it. */
export function judge(evidence: Evidence, rules: readonly Rule[], expiringDays: number): Judged {
  const ledger: Ledger = { findings: [], gaps: [], notReached: new Set(), leftOut: new Set(), looked: new Set() };
  for (const rule of rules) ask(rule, evidence, ledger, expiringDays);
  return ledger;
}

/** A finding that is worth curing by itself: neither a note nor a mere symptom. */
export function isCause({ symptom, colour }: Finding): boolean {
  return !symptom && colour !== 'green';
}

function ask(rule: Rule, evidence: Evidence, ledger: Ledger, expiringDays: number): void {
  const verdict = verdictOf(rule, evidence, contextOf(rule, evidence, ledger, expiringDays));
  if (verdict === 'not-looked') {
    ledger.leftOut.add(rule.link);
    return;
  }
  if (typeof verdict === 'object' && 'unjudged' in verdict) {
    miss(rule, verdict, evidence, ledger);
    return;
  }
  ledger.looked.add(rule.link);
  if (verdict === 'not-reached') ledger.notReached.add(rule.link);
  else if (verdict) ledger.findings.push(findingOf(rule, verdict, evidence));
}

/** A rule that lacks a fact cannot judge; one that lacks only what was left out on purpose did not look. */
function verdictOf(rule: Rule, evidence: Evidence, context: Context): Verdict {
  const facts = seen(evidence, rule.needs);
  if (facts) return rule.check({ ...facts, ...visible(evidence, rule.mayUse) }, context);
  const unjudged = rule.needs.find((name) => !evidence.facts[name].seen && !isLeftOut(evidence.facts[name]));
  return unjudged ? { unjudged } : 'not-looked';
}

function contextOf({ link }: Rule, { takenAt }: Evidence, { findings, gaps }: Judged, expiringDays: number): Context {
  return {
    at: takenAt,
    expiringDays,
    causes: findings.filter((finding) => isCause(finding) && isBefore(finding.link, link)),
    unread: gaps.some((gap) => isBefore(gap.link, link)),
  };
}

function isBefore(one: Link, other: Link): boolean {
  return LINKS.indexOf(one) < LINKS.indexOf(other);
}

/** What was left out on purpose is no gap: a rule that would need it did not look. */
function miss(rule: Rule, unjudged: Unjudged, { facts }: Evidence, { gaps, leftOut }: Ledger): void {
  if (isLeftOut(facts[unjudged.unjudged])) leftOut.add(rule.link);
  else gaps.push(gapOf(rule, unjudged, facts));
}

function isLeftOut(fact: Observed<unknown>): boolean {
  return !fact.seen && fact.why === 'left-out';
}

function visible(evidence: Evidence, names: readonly FactName[]): Partial<Facts> {
  return (
    seen(
      evidence,
      names.filter((name) => evidence.facts[name].seen),
    ) ?? {}
  );
}

function findingOf({ id, link, symptom, colour, page }: Rule, found: Found, { facts }: Evidence): Finding {
  const evidence = found.because.map(({ fact, says }) => {
    const { source, command, at } = facts[fact];
    return { says, source, command, at };
  });
  return { rule: id, link, colour: found.colour ?? colour, symptom, says: found.says, page, evidence };
}

/** A fact that was read and still does not answer is unavailable, and no right would mend that. */
function gapOf({ id, link }: Rule, { unjudged, because }: Unjudged, facts: Evidence['facts']): Gap {
  const fact = facts[unjudged];
  const unseen = because ?? say(WORDS[unjudged]);
  if (fact.seen || fact.why === 'left-out') return { rule: id, link, unseen, why: 'unavailable', mend: '' };
  return { rule: id, link, unseen, why: fact.why, mend: fact.mend };
}
