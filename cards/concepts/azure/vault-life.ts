import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** What becomes of vaults and of what lies in them. */
export const vaultLife: readonly Concept[] = [
  {
    id: 'soft-delete',
    names: ['Soft delete', 'soft-deleted', 'soft deletion', 'deleted state'],
    says: say('vault-terms.soft-delete-says'),
    todo: say('vault-terms.soft-delete-todo'),
    page: PAGES.softDelete,
  },
  {
    id: 'purge-protection',
    names: ['Purge protection', 'purge'],
    says: say('vault-terms.purge-protection-says'),
    todo: say('vault-terms.purge-protection-todo'),
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
    says: say('vault-terms.new-version-says'),
    todo: say('vault-terms.new-version-todo'),
    page: PAGES.importing,
  },
  {
    id: 'vault-move',
    names: ['Vault move', 'moving a vault', 'move the vault', 'resource move'],
    says: say('vault-terms.vault-move-says'),
    todo: say('vault-terms.vault-move-todo'),
    page: PAGES.movingVaults,
  },
  {
    id: 'event-grid',
    names: ['Event Grid', 'near expiry event', 'Key Vault events'],
    says: say('vault-terms.event-grid-says'),
    todo: say('vault-terms.event-grid-todo'),
    page: PAGES.vaultEvents,
  },
];
