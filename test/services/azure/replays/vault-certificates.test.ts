import { readVault } from '../../../../services/azure/readers/vault.ts';
import { readDeletedSecret } from '../../../../services/azure/readers/vault-absence.ts';
import { readContent, readPending } from '../../../../services/azure/readers/vault-content.ts';
import { readNewestVersions, readVersions } from '../../../../services/azure/readers/versions.ts';
import { disableSecretVersion, enableSecretVersion } from '../../../../services/azure/writers/enable-secret-version.ts';
import { startRenewal } from '../../../../services/azure/writers/start-renewal.ts';
import type { StartRenewal } from '../../../../services/domain/change.ts';
import { askedAs, part, within } from '../recording.ts';
import { AT, BOT, lookAt, replayed, shown, startReplay } from '../replay.ts';
import { CERT_1, CERT_2, CONTENT, NEWER, OLDER, recorded, SWITCH, URI, VAULT_ID } from './vault-recorded.ts';

test('a vault without a firewall, from before the permission model, is one that obeys access policies', async () => {
  const { look } = await replayed(recorded('GET', '/vaults/cli-test-kv-ct-000002'));

  const vault = await readVault(VAULT_ID.toLowerCase(), look);

  const [policy, ...others] = shown(vault)?.accessPolicies ?? [];
  expect(others).toEqual([]);
  expect(policy?.secrets).toEqual(['get', 'list', 'set', 'delete', 'backup', 'restore', 'recover']);
  expect(policy?.certificates).toHaveLength(13);
  expect(shown(vault)).toEqual({
    id: VAULT_ID,
    name: 'cli-test-kv-ct-000002',
    location: 'westus',
    tenantId: '54826b22-38d6-4fb2-bad9-b7b93a3e9c5a',
    uri: `${URI}/`,
    model: 'access-policies',
    accessPolicies: [{ ...policy, objectId: '9ac02ab3-5061-4ec6-a3d8-2cdaa5f29efa', applicationId: null }],
    publicNetworkAccess: 'Enabled',
    networkRules: null,
  });
});

test('the newest version is read with its public bytes and its policy', async () => {
  const { look } = await replayed(recorded('GET', '/certificates/cert1/'));

  const content = await readContent(CERT_1, look);

  expect(content).toEqual({
    seen: true,
    source: `GET ${URI}/certificates/cert1`,
    command: `az rest --method get --resource https://vault.azure.net --url "${URI}/certificates/cert1?api-version=2025-07-01"`,
    at: AT,
    value: CONTENT,
  });
});

test('a version that somebody disabled is read as disabled', async () => {
  const { look } = await replayed(askedAs(recorded('PATCH', '/certificates/cert1/'), 'GET', '/certificates/cert1/'));

  const content = shown(await readContent(CERT_1, look));

  expect(content?.secret).toEqual({ ...CONTENT.secret, enabled: false });
  expect(content?.newest).toEqual({ ...CONTENT.newest, enabled: false });
});

test('two certificates of one subject are told apart by thumbprint and dates', async () => {
  const { look } = await replayed(recorded('GET', '/certificates/cert2/'));

  const content = shown(await readContent(CERT_2, look));

  expect(content?.newest.version).toBe('2d3af31880cc4a47b1af3dc5b82bade7');
  expect(content?.newest.thumbprint).toBe('BAD96C4C3DF46B8FE1AA35A8879007E16FCC244E');
  expect(content?.newest.certificate.expiresOn).toBe('2025-10-27T05:33:32.000Z');
});

test('versions come oldest first, with the thumbprints that App Service knows them by', async () => {
  const { look } = await replayed(recorded('GET', '/certificates/cert1/versions'));

  expect(shown(await readVersions(CERT_1, look))).toEqual([OLDER, NEWER]);
});

test('the list of a vault names the newest version of each certificate, without its id', async () => {
  const { look } = await replayed(recorded('GET', '/certificates'));

  expect(shown(await readNewestVersions(VAULT_ID, look))).toEqual(new Map([['cert1', { ...OLDER, version: '' }]]));
});

test('a request to an issuer is read while it runs and when it has ended', async () => {
  const { look } = await replayed(recorded('GET', '/cert1/pending'), recorded('GET', '/cert1/pending', 1));

  const running = shown(await readPending(CERT_1, look));
  const ended = shown(await readPending(CERT_1, look));

  const details =
    'Pending certificate created. Certificate request is in progress. This may take some time based on the issuer provider. Please check again later.';
  expect(running).toEqual({ status: 'inProgress', details, error: null });
  expect(ended).toEqual({ status: 'completed', details: '', error: null });
});

test('a vault that takes no token leaves a gap, and says what would mend it', async () => {
  const refusal = askedAs(recorded('POST', '/create'), 'GET', '/certificates/cert1/');
  const { look } = await replayed(refusal, refusal);

  const content = await readContent(CERT_1, look);

  expect(content).toMatchObject({ seen: false, why: 'denied' });
  expect(content).toHaveProperty('mend', expect.stringContaining(`--name cli-test-kv-ct-000002 --object-id ${BOT}`));
});

test('a deleted certificate is found with its dates, even where deleted secrets cannot be seen', async () => {
  const deleted = askedAs(recorded('DELETE', '/certificates/cert2'), 'GET', '/deletedcertificates/cert2');
  const look = lookAt(await startReplay([deleted]));

  const found = shown(await readDeletedSecret(CERT_2, look));

  expect(found).toEqual({
    kind: 'certificate',
    deletedOn: '2020-10-27T05:33:41.000Z',
    purgedOn: '2020-11-03T05:33:41.000Z',
  });
});

test('a renewal asks for what the policy says, and answers the challenge of a vault that wants one', async () => {
  const renewal: StartRenewal = {
    kind: 'start-renewal',
    vaultId: VAULT_ID,
    vaultUri: `${URI}/`,
    model: 'access-policies',
    secretName: 'cert1',
    issuer: 'Self',
    undo: null,
  };
  const created = recorded('POST', '/create', 1);
  const policy = part(recorded('GET', '/certificates/cert1/'), 'policy');
  const { look, asked } = await replayed(
    askedAs(policy, 'GET', '/certificates/cert1/policy'),
    recorded('POST', '/create'),
    created,
    recorded('GET', '/cert1/pending'),
  );

  const outcome = await startRenewal(renewal, look.clients);

  const { x509_props: names, ...rest } = Object(within(created.requestBody, 'policy'));
  const usages = ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'];
  const wanted = { ...names, key_usage: names.key_usage.toSorted(), ekus: usages, sans: {} };
  const body = { policy: { ...rest, x509_props: wanted, attributes: {} }, attributes: {} };
  expect(outcome).toMatchObject({ outcome: 'done', says: '' });
  expect(asked.map(({ method }) => method)).toEqual(['GET', 'POST', 'POST', 'GET']);
  expect(asked.map((each) => each.body)).toEqual([null, body, body, null]);
});

test.each([
  ['disabled', disableSecretVersion, false],
  ['enabled again', enableSecretVersion, true],
] as const)('a version is %s by the first request to its vault', async (_, write, enabled) => {
  const patch = recorded('PATCH', '/certificates/cert1/');
  const { look, asked } = await replayed(askedAs(patch, 'PATCH', `/certificates/cert1/${NEWER.version}`));

  const outcome = await write(SWITCH, look.clients);

  expect(outcome).toMatchObject({ outcome: 'done', says: '' });
  expect(asked.map(({ body }) => body)).toEqual([{ attributes: { enabled } }]);
  expect(Object.keys(Object(within(patch.requestBody, 'attributes')))).toEqual(['enabled']);
});
