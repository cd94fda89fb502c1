import { say } from '../../../sentences/index.ts';
import { defineRule, PAGES } from '../rule.ts';

/** The tenant has no service principal of App Service, so no vault can let it in. */
export const principalAbsent = defineRule({
  id: 'principal-absent',
  link: 'access',
  colour: 'yellow',
  needs: ['principal'],
  page: PAGES.import,
  check({ principal }) {
    if (principal) return undefined;
    return {
      says: say('rule-access.no-principal'),
      because: [{ fact: 'principal', says: say('rule-access.none-listed') }],
    };
  },
});
