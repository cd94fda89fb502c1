import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The cures of the bot: each is one or more changes, ends in a sync, and is looked at again. */
export const remedies: readonly Concept[] = [
  {
    id: 'grant-access-policy',
    names: ['grant-access-policy', 'grant access'],
    says: 'The cure that lets Microsoft Azure App Service get secrets and certificates in a vault with access policies, then syncs.',
    todo: 'Approve it, then put the same grant into the infrastructure code, or the next deployment of the vault removes it.',
    page: PAGES.accessPolicies,
  },
  {
    id: 'grant-role',
    names: ['grant-role', 'grant the role', 'grant a role', 'assign the role', 'give the role'],
    says: 'The cure that gives Microsoft Azure App Service the role Key Vault Certificate User at the vault, and changes nothing else there.',
    todo: 'It adds a right and interrupts nothing, so approve it at any hour; it may take ten minutes to work.',
    page: PAGES.vaultRoles,
  },
  {
    id: 'allow-trusted-services',
    names: ['allow-trusted-services'],
    says: 'The cure that lets every trusted Microsoft service pass the firewall of the vault; each still needs its own permission.',
    todo: 'Approve it if your security rules allow the bypass; the other rules of the firewall stay as they are.',
    page: PAGES.trustedServices,
  },
  {
    id: 'recover-vault',
    names: ['recover-vault', 'recover a vault', 'recover the vault'],
    says: 'The change that brings a soft-deleted vault back with what is in it; role assignments and event subscriptions stay lost.',
    todo: 'Approve it, then grant App Service its role again and set up the event subscriptions anew.',
    page: PAGES.recovery,
  },
  {
    id: 'recover-secret',
    names: ['recover-secret', 'recover a secret', 'recover the certificate', 'recover a certificate'],
    says: 'The change that brings a soft-deleted certificate or secret back into the vault with its versions.',
    todo: 'Approve it after asking whoever deleted it, then see that the newest version is enabled.',
    page: PAGES.recovery,
  },
  {
    id: 'enable-secret',
    names: ['enable-secret', 'enable the secret', 'enable the version'],
    says: 'The cure that enables the newest version of the secret, so that App Service can take it.',
    todo: 'Ask why it was disabled before approving: a version may have been shut off because its key was lost to somebody.',
    page: PAGES.vaultSecrets,
  },
  {
    id: 'reimport',
    names: ['reimport', 'import again'],
    says: 'The cure for a moved vault: a new version is imported from the new resource id, the bindings move, the old certificate goes.',
    todo: 'Use it for a moved vault only; a new version in the same vault needs just a sync.',
    page: PAGES.movingVaults,
  },
];
