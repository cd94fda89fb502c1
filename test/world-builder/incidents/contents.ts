import { type Attributes, moment, version, type World } from '../base.ts';
import { asIn } from '../faults/index.ts';
import { CLOSED } from '../faults/network.ts';
import { botMay, certificate, holds, inVault, vault, vaultHolds } from '../story.ts';
import type { Incidents } from './incident.ts';

/** What the vault holds, and what it lets through. */
export const ofContents: Incidents = {
  'trusted-service-misread': {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/58475',
    tells: 'The firewall is closed but for trusted services: code of the app is kept out, App Service is not.',
    alters: (world) => Object.assign(vault(world), { networkAcls: { ...CLOSED, bypass: 'AzureServices' } }),
    says: { colour: 'green', first: null, finds: [] },
  },
  'tf-kv-cert-recovered-not': {
    source: 'https://github.com/hashicorp/terraform-provider-azurerm/issues/17168',
    tells: 'The certificate is deleted in a vault that lets nobody purge, and a deployment did not recover it.',
    alters(world) {
      Object.assign(vault(world), { enablePurgeProtection: true });
      isDeleted(world, ['get', 'list', 'recover']);
    },
    says: asIn('secret-soft-deleted'),
  },
  'soft-deleted-name-taken': {
    source: 'https://github.com/rcl-letsencrypt-auto-ssl/Lets-Encrypt-Auto/issues/16',
    tells: 'The name of the certificate is taken by a deleted one.',
    alters: (world) => isDeleted(world, ['get', 'list', 'recover', 'purge']),
    says: asIn('secret-soft-deleted'),
  },
  'kv-managed-secret-409': {
    source: 'https://github.com/hashicorp/terraform-provider-azurerm/issues/5659',
    tells: 'A deployment deleted the certificate to write its secret by itself, and the vault refuses both.',
    alters(world) {
      isDeleted(world, ['get', 'list']);
    },
    says: { ...asIn('secret-soft-deleted'), approved: { stage: 'failed' } },
  },
  'kv-autorenew-garbage-version': {
    source: 'https://github.com/rdvansloten/cert-manager-key-vault-sync/issues/21',
    tells: 'The vault renewed by itself what was imported from elsewhere, and signed it itself.',
    alters(world) {
      inVault(world).policy.issuer = { name: 'Self' };
      vaultHolds(world, ['june', 'november', 'self-issued'], { created: moment(-5), updated: moment(-5) });
    },
    says: asIn('new-version-unsafe'),
  },
  'kv-merge-greyed': {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/82602',
    tells: 'The last request is said to be through, so there is nothing to merge any more.',
    alters(world) {
      inVault(world).policy.issuer = { name: 'Unknown' };
      inVault(world).pending = { status: 'completed', issuer: { name: 'Unknown' } };
    },
    says: asIn('renewal-not-automatic-yet-fresh'),
  },
  'kv-show-returns-disabled-version': {
    source: 'https://github.com/Azure/azure-cli/issues/26044',
    tells: 'The newest version is disabled, and the good one before it is not handed out in its place.',
    alters(world) {
      holds(world, 'june');
      vaultHolds(world, ['june', 'november'], { enabled: false });
      botMay(world, ['list'], ['get', 'list', 'update']);
    },
    says: asIn('secret-disabled'),
  },
  'asc-is-a-secret': {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/52482',
    tells:
      'A bought App Service certificate is in the vault as a secret, and as no certificate, which is as it should be.',
    alters: (world) => keptAsSecret(world),
    says: { colour: 'green', first: null, finds: [] },
  },
  'asc-new-private-key': {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/66864',
    tells: 'A bought App Service certificate was renewed an hour ago, with another key, which is as it should be.',
    alters(world) {
      keptAsSecret(world, { created: moment(-1), updated: moment(-1) });
      holds(world, 'june');
    },
    says: asIn('sync-pending'),
  },
  'move-cert-empty-kvid': {
    source: 'https://github.com/Azure/azure-cli/issues/18470',
    tells: 'The vault of an uploaded certificate is told as an empty text in place of none.',
    alters: (world) => Object.assign(certificate(world), { keyVaultId: '', keyVaultSecretName: '' }),
    says: asIn('certificate-not-from-key-vault-yet-fresh'),
  },
};

function isDeleted(world: World, botMayToo: string[]): void {
  inVault(world).deleted = true;
  botMay(world, ['list'], botMayToo);
}

/** An order keeps what it bought as a secret, and marks it as PKCS#12. */
function keptAsSecret(world: World, newest: Partial<Attributes> = {}): void {
  const versions = [version('june'), version('november', newest)];
  world.keyVaults = {
    'kv-shop': { certificates: [], secrets: [{ name: inVault(world).name, deleted: false, versions }] },
  };
}
