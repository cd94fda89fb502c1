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
      says: 'The tenant has no service principal of Microsoft Azure App Service, so no vault can let it in.',
      because: [{ fact: 'principal', says: 'The directory lists no such service principal' }],
    };
  },
});
