import { defineRule, PAGES } from '../rule.ts';

/** The vault belongs to another directory tenant than the certificate, and App Service reads none across that border. */
export const vaultInOtherTenant = defineRule({
  id: 'vault-in-other-tenant',
  link: 'vault',
  colour: 'yellow',
  needs: ['vault', 'tenantId'],
  page: PAGES.move,
  check({ vault, tenantId }) {
    if (!vault || vault.tenantId.toLowerCase() === tenantId.toLowerCase()) return undefined;
    return {
      says: `${vault.name} belongs to tenant ${vault.tenantId} and the certificate to tenant ${tenantId}: App Service reads no vault of another tenant.`,
      because: [
        { fact: 'vault', says: `tenantId is ${vault.tenantId} on ${vault.name}` },
        { fact: 'tenantId', says: `tenantId is ${tenantId} on the subscription of the certificate` },
      ],
    };
  },
});
