import type { EnableSecretVersion } from '../../../../services/domain/change.ts';
import { recording } from '../recording.ts';

export const recorded = recording('vault-certificates');
export const VAULT_ID =
  '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/cli_test_keyvault_cert000001/providers/Microsoft.KeyVault/vaults/cli-test-kv-ct-000002';
export const URI = 'https://cli-test-kv-ct-000002.vault.azure.net';
export const CERT_1 = { vaultId: VAULT_ID, secretName: 'cert1' };
export const CERT_2 = { vaultId: VAULT_ID, secretName: 'cert2' };
export const OLDER = {
  version: '4a7442436d274c0d8bebd70bc4e4ccea',
  thumbprint: '1079F25F407998755CE5C62EB570E43CE9786C14',
  enabled: true,
  createdOn: '2020-10-27T05:33:11.000Z',
  expiresOn: '2025-10-27T05:33:11.000Z',
};
export const NEWER = {
  version: 'dc01d484e2564bafa4df4eaa65c8fb48',
  thumbprint: 'A80C0AA707E1474201962B464A7B459C885A11BB',
  enabled: true,
  createdOn: '2020-10-27T05:33:53.000Z',
  expiresOn: '2024-12-27T05:33:52.000Z',
};
export const CONTENT = {
  secret: { kind: 'certificate', contentType: 'application/x-pkcs12', ...NEWER },
  newest: {
    ...NEWER,
    certificate: {
      thumbprint: NEWER.thumbprint,
      subject: 'CN=www.mytestdomain.com, OU=TestOU, O=TestO, L=Redmond, ST=WA, C=US',
      issuer: 'CN=www.mytestdomain.com, OU=TestOU, O=TestO, L=Redmond, ST=WA, C=US',
      selfIssued: true,
      hostNames: ['www.mytestdomain.com'],
      key: { type: 'RSA', bits: 2048 },
      notBefore: '2020-10-27T05:23:52.000Z',
      expiresOn: '2024-12-27T05:33:52.000Z',
      usages: ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'],
    },
  },
  renewalPolicy: {
    issuer: 'Self',
    exportable: true,
    keyType: 'RSA',
    keyBits: 2048,
    reusesKey: false,
    contentType: 'application/x-pkcs12',
    hostNames: ['www.mytestdomain.com'],
    automatic: { daysBeforeExpiry: null, lifetimePercentage: 90 },
  },
};
export const SWITCH: EnableSecretVersion = {
  kind: 'enable-secret-version',
  vaultId: VAULT_ID,
  vaultUri: `${URI}/`,
  model: 'access-policies',
  secretName: 'cert1',
  object: 'certificate',
  version: NEWER.version,
  undo: { kind: 'disable-secret-version' },
};
