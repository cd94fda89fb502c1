import { say } from '../../../sentences/index.ts';
import { allowsData, deniesTo, GET_SECRET } from '../../domain/access.ts';
import { defineRule, PAGES } from '../rule.ts';

/** A deny assignment keeps App Service out of a vault that obeys roles, whatever roles it has. */
export const accessDeniedByAssignment = defineRule({
  id: 'access-denied-by-assignment',
  link: 'access',
  colour: 'yellow',
  needs: ['vault', 'principal', 'denyAssignments'],
  mayUse: ['principalGroups'],
  page: PAGES.deny,
  check({ vault, principal, denyAssignments, principalGroups }) {
    if (!vault || !principal) return 'not-reached';
    if (vault.model !== 'roles') return undefined;
    const onSecrets = denyAssignments.filter(({ permissions }) => allowsData(permissions, GET_SECRET));
    const denial = onSecrets.find((each) => deniesTo(each, vault.id, [principal.objectId, ...(principalGroups ?? [])]));
    if (!denial) {
      const byGroup = onSecrets.some(({ principals }) => principals.some(({ type }) => type === 'Group'));
      return byGroup && !principalGroups ? { unjudged: 'principalGroups' } : undefined;
    }
    return {
      says: say('rule-access.denied', { denial: denial.name, principal: principal.name, vault: vault.name }),
      because: [{ fact: 'denyAssignments', says: say('rule-access.denies', { id: denial.id, scope: denial.scope }) }],
    };
  },
});
