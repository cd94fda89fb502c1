import { moment } from '../base.ts';
import { certificate, holds, type Story, vaultHolds } from '../story.ts';

export const ofSync: Readonly<Record<string, Story>> = {
  'sync-pending': {
    tells: 'The vault renewed the certificate five hours ago.',
    alters(world) {
      holds(world, 'june');
      vaultHolds(world, ['june', 'november'], { created: moment(-5), updated: moment(-5) });
    },
    says: {
      colour: 'green',
      first: null,
      finds: ['sync-pending'],
      plan: ['sync-certificate'],
      approved: 'green',
    },
  },
  'sync-overdue': {
    tells: 'The vault renewed the certificate three days ago, and App Service did not take it.',
    alters: (world) => holds(world, 'june'),
    says: {
      colour: 'yellow',
      first: 'sync-overdue',
      finds: ['sync-overdue'],
      plan: ['sync-certificate'],
      approved: 'green',
    },
  },
  'sync-status-stale': {
    tells: 'The grant was repaired by hand, and App Service still reports the sync that failed before.',
    alters: (world) => Object.assign(certificate(world), { keyVaultSecretStatus: 'OperationNotPermittedOnKeyVault' }),
    says: {
      colour: 'yellow',
      first: 'sync-status-stale',
      finds: ['sync-status-stale'],
      plan: ['sync-certificate'],
      approved: 'green',
    },
  },
};
