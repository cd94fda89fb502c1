import { say } from '../../../sentences/index.ts';
import { secretDeleted, secretDeletedProof } from '../deletion.ts';
import { defineRule, PAGES } from '../rule.ts';

/** What App Service asks the vault for was deleted there, and can still be recovered. */
export const secretSoftDeleted = defineRule({
  id: 'secret-soft-deleted',
  link: 'secret',
  colour: 'yellow',
  needs: ['certificate', 'vault', 'secret', 'deletedSecret'],
  page: PAGES.softDelete,
  check({ certificate: { keyVault }, vault, secret, deletedSecret }) {
    if (!vault || !keyVault) return 'not-reached';
    if (secret || !deletedSecret) return undefined;
    const { secretName } = keyVault;
    return {
      says: secretDeleted(secretName, vault.name, deletedSecret),
      because: [
        { fact: 'secret', says: say('rule-secret.vault-knows-none', { vault: vault.name, name: secretName }) },
        { fact: 'deletedSecret', says: secretDeletedProof(secretName, deletedSecret) },
      ],
    };
  },
});
