import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The cures of the bot: each is one or more changes, ends in a sync, and is looked at again. */
export const remedies: readonly Concept[] = [
  {
    id: 'grant-access-policy',
    names: ['grant-access-policy', 'grant access'],
    says: say('fix-terms.grant-access-policy-says'),
    todo: say('fix-terms.grant-access-policy-todo'),
    page: PAGES.accessPolicies,
  },
  {
    id: 'grant-role',
    names: ['grant-role', 'grant the role', 'grant a role', 'assign the role', 'give the role'],
    says: say('fix-terms.grant-role-says'),
    todo: say('fix-terms.grant-role-todo'),
    page: PAGES.vaultRoles,
  },
  {
    id: 'allow-trusted-services',
    names: ['allow-trusted-services'],
    says: say('fix-terms.allow-trusted-services-says'),
    todo: say('fix-terms.allow-trusted-services-todo'),
    page: PAGES.trustedServices,
  },
  {
    id: 'recover-vault',
    names: ['recover-vault', 'recover a vault', 'recover the vault'],
    says: say('fix-terms.recover-vault-says'),
    todo: say('fix-terms.recover-vault-todo'),
    page: PAGES.recovery,
  },
  {
    id: 'recover-secret',
    names: ['recover-secret', 'recover a secret', 'recover the certificate', 'recover a certificate'],
    says: say('fix-terms.recover-secret-says'),
    todo: say('fix-terms.recover-secret-todo'),
    page: PAGES.recovery,
  },
  {
    id: 'enable-secret',
    names: ['enable-secret', 'enable the secret', 'enable the version'],
    says: say('fix-terms.enable-secret-says'),
    todo: say('fix-terms.enable-secret-todo'),
    page: PAGES.vaultSecrets,
  },
  {
    id: 'reimport',
    names: ['reimport', 'import again'],
    says: say('fix-terms.reimport-says'),
    todo: say('fix-terms.reimport-todo'),
    page: PAGES.movingVaults,
  },
];
