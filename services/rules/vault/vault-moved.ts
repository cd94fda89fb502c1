import { say } from '../../../sentences/index.ts';
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
      says: say('rule-vault.moved', {
        vault: nameOf(keyVault.vaultId),
        group: resourceGroup,
        subscription: subscriptionId,
      }),
      because: [
        { fact: 'vault', says: say('rule-vault.azure-knows-none', { id: keyVault.vaultId }) },
        { fact: 'vaultElsewhere', says: say('rule-vault.there-is', { id: vaultElsewhere.id }) },
      ],
    };
  },
});
