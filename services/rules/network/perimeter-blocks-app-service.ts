import { defineRule, PAGES } from '../rule.ts';

/** A network security perimeter is enforced on the vault, and overrides the exception for trusted services. */
export const perimeterBlocksAppService = defineRule({
  id: 'perimeter-blocks-app-service',
  link: 'network',
  colour: 'yellow',
  needs: ['vault'],
  page: PAGES.perimeter,
  check({ vault }) {
    if (!vault) return 'not-reached';
    if (vault.publicNetworkAccess.toLowerCase() !== 'securedbyperimeter') return undefined;
    return {
      says: `A network security perimeter guards ${vault.name} and keeps App Service out unless one of its inbound rules admits it.`,
      because: [{ fact: 'vault', says: `Public network access is ${vault.publicNetworkAccess}` }],
    };
  },
});
