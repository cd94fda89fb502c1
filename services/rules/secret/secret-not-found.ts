import { defineRule, PAGES } from '../rule.ts';

/** The vault holds neither a certificate nor a secret of the name that App Service asks for. */
export const secretNotFound = defineRule({
  id: 'secret-not-found',
  link: 'secret',
  colour: 'yellow',
  needs: ['certificate', 'vault', 'secret', 'deletedSecret'],
  page: PAGES.import,
  check({ certificate: { keyVault }, vault, secret, deletedSecret }) {
    if (!vault || !keyVault) return 'not-reached';
    if (secret || deletedSecret) return undefined;
    return {
      says: `${vault.name} holds neither a certificate nor a secret named ${keyVault.secretName}.`,
      because: [
        { fact: 'secret', says: `${vault.name} knows no ${keyVault.secretName}` },
        { fact: 'deletedSecret', says: `No deleted ${keyVault.secretName} can be recovered` },
      ],
    };
  },
});
