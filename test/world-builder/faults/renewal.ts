import { moment } from '../base.ts';
import { botMay, holds, inVault, type Story, vaultHolds } from '../story.ts';

const CREATED = { created: moment(-30), updated: moment(-30) };

export const ofRenewal: Readonly<Record<string, Story>> = {
  'renewal-failed': {
    tells: 'The issuer refused the last renewal.',
    alters(world) {
      inVault(world).pending = {
        status: 'failed',
        issuer: { name: 'DigiCert' },
        error: {
          code: 'Certificate issuer error',
          message: 'The CSR used to get your certificate has already been used.',
        },
      };
    },
    says: { colour: 'yellow', first: 'renewal-failed', finds: ['renewal-failed'] },
  },
  'renewal-awaits-merge': {
    tells: 'A signing request waits for somebody to merge the signed certificate.',
    alters(world) {
      inVault(world).policy.issuer = { name: 'Unknown' };
      inVault(world).pending = {
        status: 'inProgress',
        status_details: 'Pending certificate created. Please Perform Merge to complete the request.',
        issuer: { name: 'Unknown' },
      };
    },
    says: {
      colour: 'yellow',
      first: 'renewal-awaits-merge',
      finds: ['renewal-awaits-merge', 'renewal-not-automatic'],
    },
  },
  'renewal-not-automatic': {
    tells: 'The vault only sends mail, nobody read it, and five days are left.',
    alters(world) {
      holds(world, 'expires in five days');
      vaultHolds(world, ['january', 'expires in five days']);
      const { policy } = inVault(world);
      policy.lifetime_actions = [{ trigger: { days_before_expiry: 30 }, action: { action_type: 'EmailContacts' } }];
      botMay(world, ['list'], ['get', 'list', 'create']);
    },
    says: {
      colour: 'yellow',
      first: 'renewal-not-automatic',
      finds: ['certificate-expiring', 'renewal-not-automatic'],
      plan: ['start-renewal', 'sync-certificate'],
      approved: 'green',
    },
  },
  'renewal-not-automatic-yet-fresh': {
    tells: 'The vault only sends mail, and there is time until May.',
    alters(world) {
      const { policy } = inVault(world);
      policy.lifetime_actions = [{ trigger: { days_before_expiry: 30 }, action: { action_type: 'EmailContacts' } }];
    },
    says: { colour: 'green', first: null, finds: ['renewal-not-automatic'] },
  },
  'new-version-unsafe': {
    tells: 'The vault renewed an imported certificate by itself, with one that it signed itself.',
    alters: (world) => vaultHolds(world, ['june', 'november', 'self-issued'], CREATED),
    says: { colour: 'yellow', first: 'new-version-unsafe', finds: ['new-version-unsafe'] },
  },
  'new-version-lost-names': {
    tells: 'The renewal forgot the wildcard.',
    alters: (world) => vaultHolds(world, ['june', 'november', 'without the wildcard'], CREATED),
    says: { colour: 'yellow', first: 'new-version-unsafe', finds: ['new-version-unsafe'] },
  },
};
