import { deletion, deletionProof } from '../deletion.ts';
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
      says: `The ${deletedSecret.kind} ${secretName} in ${vault.name} ${deletion(deletedSecret)}.`,
      because: [
        { fact: 'secret', says: `${vault.name} knows no ${secretName}` },
        { fact: 'deletedSecret', says: deletionProof(`The ${deletedSecret.kind} ${secretName}`, deletedSecret) },
      ],
    };
  },
});
