import { LINKS, type Link, type LinkState } from '../domain/finding.ts';
import { isCause, type Judged } from './judge.ts';
import type { Rule } from './rule.ts';

/** How every link stands that some rule judges, in the order of the chain. */
export function chainOf(rules: readonly Rule[], judged: Judged): readonly LinkState[] {
  const links = LINKS.filter((link) => rules.some((rule) => rule.link === link));
  return links.map((link) => ({ link, state: stateOf(link, judged) }));
}

function stateOf(link: Link, { findings, gaps, notReached, leftOut, looked }: Judged): LinkState['state'] {
  if (findings.some((finding) => finding.link === link && isCause(finding))) return 'broken';
  if (gaps.some((gap) => gap.link === link)) return 'unread';
  if (notReached.has(link)) return 'not-reached';
  return leftOut.has(link) && !looked.has(link) ? 'not-looked' : 'sound';
}
