import {
  grants,
  readsSecrets,
  type VaultCertificateVersion,
  versionsBefore,
} from '../../../services/domain/key-vault.ts';
import { SERVER_AUTHENTICATION } from '../../../services/domain/public-certificate.ts';
import { NEWER, OLDER, PUBLIC, policy } from '../../helpers/evidence.ts';

test.each<[string, readonly string[], boolean]>([
  ['the one that is wanted', ['list', 'get'], true],
  ['it in other letters', ['GET'], true],
  ['all of them', ['All'], true],
  ['others alone', ['list', 'set'], false],
  ['none', [], false],
])('an entry that holds %s lets secrets be read: %s', (_, secrets, reads) => {
  expect(grants(secrets, 'get')).toBe(reads);
  expect(readsSecrets({ ...policy, secrets })).toBe(reads);
});

test('an entry on behalf of somebody lets nobody read secrets', () => {
  expect(readsSecrets({ ...policy, applicationId: 'app' })).toBe(false);
});

test('certificates that may be read are no secrets that may be', () => {
  expect(readsSecrets({ ...policy, secrets: [], certificates: ['all'] })).toBe(false);
});

test('the versions before one are those that were made earlier', () => {
  const oldest: VaultCertificateVersion = { ...OLDER, thumbprint: 'OO', createdOn: '2026-01-01T00:00:00Z' };
  const versions = [oldest, OLDER, NEWER];

  expect(versionsBefore(NEWER.thumbprint, versions)).toEqual([oldest, OLDER]);
  expect(versionsBefore(OLDER.thumbprint, versions)).toEqual([oldest]);
  expect(versionsBefore('OO', versions)).toEqual([]);
  expect(versionsBefore('nowhere', versions)).toEqual([]);
});

test('a certificate for web servers says so by its object identifier', () => {
  expect(PUBLIC.usages).toEqual([SERVER_AUTHENTICATION]);
});
