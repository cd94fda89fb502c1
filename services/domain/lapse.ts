import type { Case } from './case.ts';
import { isGrant } from './change.ts';
import { type Instant, later } from './instant.ts';

/** When the bot takes back by itself what a case gave for a time: so long after the last grant. Null where nothing is due. */
export function lapsesAt(current: Case): Instant | null {
  const { stage } = current;
  if (stage !== 'resolved' && stage !== 'unresolved' && stage !== 'failed') return null;
  const { plan, steps } = current;
  if ('undoneBy' in current || plan.terms.grantHours === 0) return null;
  const given = steps.filter(({ change }) => plan.changes.some((each, place) => place === change && isGrant(each)));
  const last = given
    .map(({ at }) => at)
    .toSorted((one, other) => Date.parse(one) - Date.parse(other))
    .at(-1);
  return last === undefined ? null : later(last, plan.terms.grantHours * 3600);
}
