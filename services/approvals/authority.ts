import { say, type Words } from '../../sentences/index.ts';
import type { Need } from '../domain/need.ts';
import { denialOf, grantOf, type Rights } from '../domain/rights.ts';
import { missing, onlyIf, whatAndWhere } from './lacking.ts';

/** Whether Azure would let somebody do all of it. */
export interface Authority {
  /** `conditional` where nothing but a condition that cannot be judged from here stands between. */
  readonly verdict: 'allowed' | 'conditional' | 'refused';
  /** What is missing and what would give it; where it is allowed, said only if it rests on governing the vault. */
  readonly because: Words;
}

const ALLOWED: Authority = { verdict: 'allowed', because: '' };

/** Default deny: what could not be read does not count as allowed. Of several needs the first that is not allowed is named. */
export function judgeAuthority(rights: readonly Rights[]): Authority {
  if (rights.length === 0) return refused(say('rights.none-asked'));
  const judged = rights.map(judge);
  const worst = (['refused', 'conditional'] as const).find((each) => judged.some(({ verdict }) => verdict === each));
  if (worst) return judged.find(({ verdict }) => verdict === worst) ?? ALLOWED;
  return judged.find(({ because }) => because !== '') ?? ALLOWED;
}

function judge(rights: Rights): Authority {
  const { need, assignments, denials } = rights;
  if (!denials.seen) return refused(say('rights.denials-unread', whatAndWhere(need)));
  const denial = denialOf(rights, need);
  if (denial) return refused(say('rights.denied', { name: denial.name, ...whatAndWhere(need) }));
  const { certainty, byGoverning } = grantOf(rights);
  if (certainty === 'yes') return byGoverning ? { verdict: 'allowed', because: governs(need) } : ALLOWED;
  if (!assignments.seen) return refused(say('rights.roles-unread', whatAndWhere(need)));
  const condition = certainty === 'perhaps' ? onlyIf(rights, assignments.value) : null;
  return condition ? { verdict: 'conditional', because: condition } : refused(missing(rights, assignments.value));
}

function refused(because: Words): Authority {
  return { verdict: 'refused', because };
}

function governs({ orElse = '', ...need }: Need): Words {
  return say('rights.governs', { governing: orElse, ...whatAndWhere(need) });
}
