import { moment } from '../base.ts';
import { asIn } from '../faults/index.ts';
import { holds, vaultHolds } from '../story.ts';
import type { Incidents } from './incident.ts';

/** Nothing is broken, or only late. */
export const ofSync: Incidents = {
  'how-long-sync': {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/40451',
    tells: 'The vault has had a new version for ten hours, and App Service looks once a day.',
    alters(world) {
      holds(world, 'june');
      vaultHolds(world, ['june', 'november'], { created: moment(-10), updated: moment(-10) });
    },
    says: asIn('sync-pending'),
  },
  'new-version-reimport': {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/45845',
    tells: 'A new version was uploaded to the vault two days ago, and need not be imported again.',
    alters(world) {
      holds(world, 'june');
      vaultHolds(world, ['june', 'november'], { created: moment(-49), updated: moment(-49) });
    },
    says: asIn('sync-overdue'),
  },
  'rotation-in-ssl-store': {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/49131',
    tells: 'The vault will renew the certificate by itself, and App Service will follow.',
    alters: (world) => {
      vaultHolds(world, ['november']);
    },
    says: { colour: 'green', first: null, finds: [] },
  },
};
