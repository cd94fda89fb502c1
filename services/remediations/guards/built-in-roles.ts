import { governing, type Need, roleFor } from '../../domain/need.ts';
import { nameOf } from '../../domain/resource-id.ts';

/** What meets a need: a role, an entry of the vault where those decide there, or the right to let oneself in. */
export function whatItTakes(need: Need): string {
  const where = `on ${nameOf(need.scope)}`;
  const governs = governing(need);
  if (need.inVault === 'access-policies') {
    const [, , object, verb] = need.action.split('/');
    return `an access policy for ${object}/${verb} or ${roleFor(need)} ${where}`;
  }
  return `${[need, ...(governs ? [governs] : [])].map(roleFor).join(' or ')} ${where}`;
}
