import type { Words } from '../../../sentences/index.ts';
import type { Diagnosis, Finding, Link } from '../../domain/finding.ts';

/** The links that a renewed certificate travels from its vault to App Service. */
export const RENEWAL_LINKS: readonly Link[] = ['certificate', 'vault', 'access', 'network', 'secret', 'renewal'];

/** Why something fails: the rule that says so, and its sentence. */
export type Cause = Pick<Finding, 'link' | 'rule' | 'says'>;

/** Why something cannot be told: what was not seen, and what would mend that. */
export interface Untold {
  readonly unseen: Words;
  readonly mend: Words;
}

/** The first cause on some links: neither a note nor a mere symptom. */
export function causeIn({ findings }: Diagnosis, links: readonly Link[]): Cause | null {
  const found = findings.find(({ symptom, colour, link }) => !symptom && colour !== 'green' && links.includes(link));
  return found ? { link: found.link, rule: found.rule, says: found.says } : null;
}

/** The first thing on some links that could not be judged. */
export function reasonIn({ gaps }: Diagnosis, links: readonly Link[]): Untold | null {
  const gap = gaps.find(({ link }) => links.includes(link));
  return gap ? { unseen: gap.unseen, mend: gap.mend } : null;
}
