import { nameOf, parseResourceId } from '../../domain/resource-id.ts';
import { defineRule, PAGES } from '../rule.ts';

/** The vault is no longer where the certificate points: another resource id has its name, and such names are unique. */
export const vaultMoved = defineRule({
  id: 'vault-moved',
  link: 'vault',
  colour: 'yellow',
  needs: ['certificate', 'vault', 'vaultElsewhere'],
  mayUse: ['deletedVault'],
  page: PAGES.move,
  check({ certificate: { keyVault }, vault, vaultElsewhere, deletedVault }) {
    if (vault || !keyVault || !vaultElsewhere || deletedVault) return undefined;
    const { resourceGroup, subscriptionId } = parseResourceId(vaultElsewhere.id);
    return {
      says: `The key vault ${nameOf(keyVault.vaultId)} is not where the certificate points: it is now in the resource group ${resourceGroup} of subscription ${subscriptionId}.`,
      because: [
        { fact: 'vault', says: `Azure knows no ${keyVault.vaultId}` },
        { fact: 'vaultElsewhere', says: `There is ${vaultElsewhere.id}` },
      ],
    };
  },
});
