import { moment } from '../base.ts';
import { botMay, inVault, type Story, vaultHolds } from '../story.ts';

export const ofSecret: Readonly<Record<string, Story>> = {
  'secret-not-found': {
    tells: 'The vault holds nothing of that name any more.',
    alters(world) {
      world.keyVaults = { 'kv-shop': { certificates: [], secrets: [] } };
    },
    says: { colour: 'yellow', first: 'secret-not-found', finds: ['secret-not-found'] },
  },
  'secret-soft-deleted': {
    tells: 'Somebody deleted the certificate in the vault; it can still be recovered.',
    alters(world) {
      inVault(world).deleted = true;
      botMay(world, ['list'], ['get', 'list', 'recover']);
    },
    says: {
      colour: 'yellow',
      first: 'secret-soft-deleted',
      finds: ['secret-soft-deleted'],
      plan: ['recover-secret', 'sync-certificate'],
      approved: 'green',
    },
  },
  'secret-disabled': {
    tells: 'The newest version was disabled, and the older ones cannot be had any more.',
    alters(world) {
      vaultHolds(world, ['june', 'november'], { enabled: false });
      botMay(world, ['list'], ['get', 'list', 'update']);
    },
    says: {
      colour: 'yellow',
      first: 'secret-disabled',
      finds: ['secret-disabled'],
      plan: ['enable-secret-version', 'sync-certificate'],
      approved: 'green',
      undone: ['enable-secret-version'],
    },
  },
  'secret-expired': {
    tells: 'Somebody set an expiry on the newest version, and it has passed.',
    alters(world) {
      vaultHolds(world, ['june', 'november'], { exp: moment(-1) });
      botMay(world, ['list'], ['get', 'list', 'create']);
    },
    says: {
      colour: 'yellow',
      first: 'secret-expired',
      finds: ['secret-expired'],
      plan: ['start-renewal', 'sync-certificate'],
      approved: 'green',
    },
  },
  'secret-not-pkcs12': {
    tells: 'The certificate is kept as PEM.',
    alters(world) {
      vaultHolds(world, ['june', 'november'], { contentType: 'application/x-pem-file' });
      inVault(world).policy.secret_props = { contentType: 'application/x-pem-file' };
    },
    says: { colour: 'yellow', first: 'secret-not-pkcs12', finds: ['secret-not-pkcs12'] },
  },
  'key-not-exportable': {
    tells: 'The key may not leave the vault.',
    alters(world) {
      inVault(world).policy.key_props = { exportable: false, kty: 'RSA', key_size: 2048, reuse_key: false };
    },
    says: { colour: 'yellow', first: 'key-not-exportable', finds: ['key-not-exportable'] },
  },
  'key-not-supported': {
    tells: 'The renewal changed to an elliptic-curve key.',
    alters(world) {
      vaultHolds(world, ['june', 'november', 'elliptic'], { created: moment(-30), updated: moment(-30) });
      inVault(world).policy.key_props = { exportable: true, kty: 'EC', crv: 'P-256', reuse_key: false };
    },
    says: { colour: 'yellow', first: 'key-not-supported', finds: ['key-not-supported'] },
  },
};
