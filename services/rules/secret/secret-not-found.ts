import { say } from '../../../sentences/index.ts';
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
      says: say('rule-secret.not-found', { vault: vault.name, name: keyVault.secretName }),
      because: [
        { fact: 'secret', says: say('rule-secret.vault-knows-none', { vault: vault.name, name: keyVault.secretName }) },
        { fact: 'deletedSecret', says: say('rule-secret.none-deleted', { name: keyVault.secretName }) },
      ],
    };
  },
});
