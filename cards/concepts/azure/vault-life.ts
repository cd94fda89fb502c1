import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** What becomes of vaults and of what lies in them. */
export const vaultLife: readonly Concept[] = [
  {
    id: 'soft-delete',
    names: ['Soft delete', 'soft-deleted', 'soft deletion', 'deleted state'],
    says: 'What is deleted from Key Vault, or a vault itself, is kept for 7 to 90 days, cannot be read, and keeps its name taken.',
    todo: 'Recover it within that time, then Sync; a recovered vault needs its role assignments again.',
    page: PAGES.softDelete,
  },
  {
    id: 'purge-protection',
    names: ['Purge protection', 'purge'],
    says: 'Purging removes something soft-deleted for good; purge protection forbids that until its time is over.',
    todo: 'Recover rather than purge, and use another name where one is still taken.',
    page: PAGES.softDelete,
  },
  {
    id: 'new-version',
    names: [
      'New version',
      'upload a new version',
      'new version in Key Vault',
      'version of a certificate',
      'certificate version',
      'latest version',
      'newest version',
    ],
    says: 'A renewal adds a version to the same certificate in the vault, and App Service, which refers to no version, takes the newest.',
    todo: 'Do not import again: it follows within 24 hours, or at once with Sync.',
    page: PAGES.importing,
  },
  {
    id: 'vault-move',
    names: ['Vault move', 'moving a vault', 'move the vault', 'resource move'],
    says: 'Moving a vault to another resource group or subscription gives it a new resource id, which App Service does not learn.',
    todo: 'Import the certificate from the new id with a new version, and make the role assignments again.',
    page: PAGES.movingVaults,
  },
  {
    id: 'event-grid',
    names: ['Event Grid', 'near expiry event', 'Key Vault events'],
    says: 'Key Vault announces new versions, approaching expiry and changed access policies as events.',
    todo: 'Subscribe to them to learn of a broken chain before users do; a recovered vault needs a new subscription.',
    page: PAGES.vaultEvents,
  },
];
