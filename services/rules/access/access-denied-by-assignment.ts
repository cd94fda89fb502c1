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
      says: `The deny assignment ${denial.name} keeps ${principal.name} from reading secrets in ${vault.name}.`,
      because: [{ fact: 'denyAssignments', says: `${denial.id} denies reading secrets at ${denial.scope}` }],
    };
  },
});
