import { allows, type DenyAssignment, deniesTo } from '../domain/access.ts';
import type { Need } from '../domain/need.ts';
import { covers } from '../domain/resource-id.ts';
import type { Rights } from '../domain/rights.ts';

/** Whether Azure would let somebody do all of it, and if not, what is missing. */
export type Authority = { readonly may: true } | { readonly may: false; readonly because: string };

/** Default deny: what could not be read, and what only a condition would allow, does not count as allowed. */
export function judgeAuthority(rights: readonly Rights[]): Authority {
  if (rights.length === 0) return { may: false, because: 'no right was asked about' };
  for (const { need, personId, assignments, denials } of rights) {
    const where = `${need.action} at ${need.scope}`;
    if (!assignments.seen || !denials.seen) return { may: false, because: `the roles for ${where} could not be read` };
    if (denials.value.some((denial) => denies(denial, need, personId))) {
      return { may: false, because: `a deny assignment covers ${where}` };
    }
    const held = assignments.value.filter(
      ({ scope, permissions }) => covers(scope, need.scope) && allows(permissions, need.action),
    );
    if (held.some(({ condition }) => condition === null)) continue;
    return {
      may: false,
      because: held.length > 0 ? `only a conditional role gives ${where}` : `no role gives ${where}`,
    };
  }
  return { may: true };
}

/** A denied group may hold the person: taken as holding them, since that can only refuse too much. */
function denies(denial: DenyAssignment, { action, scope }: Need, personId: string): boolean {
  if (!allows(denial.permissions, action)) return false;
  const groups = denial.principals.filter(({ type }) => type === 'Group').map(({ id }) => id);
  const excluded = denial.excludedPrincipals.some(({ id }) => id === personId);
  return !excluded && deniesTo({ ...denial, excludedPrincipals: [] }, scope, [personId, ...groups]);
}
