import { say } from '../../sentences/index.ts';
import type { Observed } from '../domain/evidence.ts';
import type { Authority } from './authority.ts';

/** The word of the house in place of Azure's: only who is on its list, or in a group on it, may decide. */
export function judgeListed(
  personId: string,
  approvers: readonly string[],
  groups: Observed<readonly string[]> | null,
): Authority {
  if (isListed(personId, approvers)) return { verdict: 'allowed', because: '' };
  if (groups?.seen && groups.value.some((id) => isListed(id, approvers))) return { verdict: 'allowed', because: '' };
  const because = groups?.seen === false ? say('refusal.not-listed-groups-unread') : say('refusal.not-listed');
  return { verdict: 'refused', because };
}

/** Whether somebody, or some group, stands on the list itself. */
export function isListed(id: string, approvers: readonly string[]): boolean {
  return approvers.some((each) => each.toLowerCase() === id.toLowerCase());
}
