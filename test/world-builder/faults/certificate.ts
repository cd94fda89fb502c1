import { PLAN } from '../base.ts';
import { certificate, holds, inVault, resource, type Story, vaultHolds } from '../story.ts';

export const ofCertificate: Readonly<Record<string, Story>> = {
  'certificate-expired': {
    tells: 'App Service was never told of the renewal, and its certificate ended yesterday.',
    alters(world) {
      holds(world, 'expired yesterday');
      vaultHolds(world, ['expired yesterday', 'november']);
    },
    says: {
      colour: 'red',
      first: 'sync-overdue',
      finds: ['certificate-expired', 'sync-overdue'],
      plan: ['sync-certificate'],
      approved: 'green',
    },
  },
  'certificate-expiring': {
    tells: 'Five days are left, and the renewal that began on time is still with the issuer.',
    alters(world) {
      holds(world, 'expires in five days');
      vaultHolds(world, ['january', 'expires in five days']);
      inVault(world).pending = {
        status: 'inProgress',
        status_details: 'Pending certificate created.',
        issuer: { name: 'DigiCert' },
      };
    },
    says: { colour: 'yellow', first: 'certificate-expiring', finds: ['certificate-expiring'] },
  },
  'certificate-not-from-key-vault': {
    tells: 'Somebody uploaded the certificate by hand, and it ends in five days.',
    alters(world) {
      holds(world, 'expires in five days');
      Object.assign(certificate(world), {
        keyVaultId: null,
        keyVaultSecretName: null,
        keyVaultSecretStatus: 'Initialized',
      });
    },
    says: {
      colour: 'yellow',
      first: 'certificate-not-from-key-vault',
      finds: ['certificate-not-from-key-vault'],
    },
  },
  'certificate-not-from-key-vault-yet-fresh': {
    tells: 'Somebody uploaded the certificate by hand, and it is good until May.',
    alters(world) {
      Object.assign(certificate(world), {
        keyVaultId: null,
        keyVaultSecretName: null,
        keyVaultSecretStatus: 'Initialized',
      });
    },
    says: { colour: 'green', first: null, finds: ['certificate-not-from-key-vault'] },
  },
  'order-not-ready': {
    tells: 'The App Service Certificate was ordered, and the order is not through.',
    alters: (world) => Object.assign(certificate(world), { keyVaultSecretStatus: 'WaitingOnCertificateOrder' }),
    says: { colour: 'yellow', first: 'order-not-ready', finds: ['order-not-ready'] },
  },
  'plan-cannot-bind': {
    tells: 'The plan was scaled down to Free, which serves no TLS binding.',
    alters(world) {
      resource(world, PLAN).sku = { name: 'F1', tier: 'Free', size: 'F1', family: 'F', capacity: 0 };
    },
    says: { colour: 'yellow', first: 'plan-cannot-bind', finds: ['plan-cannot-bind'] },
  },
};
