import { say } from '../../../sentences/index.ts';
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
      says: say('rule-vault.in-other-tenant', { vault: vault.name, theirs: vault.tenantId, ours: tenantId }),
      because: [
        { fact: 'vault', says: say('rule-vault.tenant-of-vault', { tenant: vault.tenantId, vault: vault.name }) },
        { fact: 'tenantId', says: say('rule-vault.tenant-of-subscription', { tenant: tenantId }) },
      ],
    };
  },
});
