import { say, type Words } from '../../../sentences/index.ts';
import { governing, type Need, roleFor } from '../../domain/need.ts';
import { nameOf } from '../../domain/resource-id.ts';

/** What meets a need: a role, an entry of the vault where those decide there, or the right to let oneself in. */
export function whatItTakes(need: Need): Words {
  const place = nameOf(need.scope);
  const role = roleFor(need);
  if (need.inVault === 'access-policies') {
    const [, , object, verb] = need.action.split('/');
    return say('guards.right-by-policy', { permission: `${object}/${verb}`, role, place });
  }
  const governs = governing(need);
  if (!governs) return say('guards.right-by-role', { role, place });
  return say('guards.right-by-either-role', { role, other: roleFor(governs), place });
}
