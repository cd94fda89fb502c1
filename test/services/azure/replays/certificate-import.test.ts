import { readInventory } from '../../../../services/azure/inventory.ts';
import { observe } from '../../../../services/azure/observe.ts';
import { readCertificate } from '../../../../services/azure/readers/certificate.ts';
import { readSites, relatedSites } from '../../../../services/azure/readers/sites.ts';
import { readContent } from '../../../../services/azure/readers/vault-content.ts';
import { bindHostname } from '../../../../services/azure/writers/bind-hostname.ts';
import { importCertificate } from '../../../../services/azure/writers/import-certificate.ts';
import { syncCertificate } from '../../../../services/azure/writers/sync-certificate.ts';
import type { BindHostname } from '../../../../services/domain/change.ts';
import { sameId } from '../../../../services/domain/resource-id.ts';
import { askedAs, graphOf, part, within } from '../recording.ts';
import { replayed, shown } from '../replay.ts';
import {
  APP_SERVICE,
  BY_HAND,
  boundSite,
  CERTIFICATE,
  CERTIFICATE_ID,
  everythingRecorded,
  HELD,
  HOST,
  heldByList,
  IMPORT,
  IN_WEBSPACE,
  listed,
  OWNER,
  openedVault,
  PLAN_ID,
  PLANS,
  recorded,
  SITE,
  SITE_ID,
  SUBSCRIPTION,
  SYNC,
  TENANT,
  THUMBPRINT,
  UPLOADED,
  VAULT_ID,
  vaultCertificate,
} from './imported.ts';

test('an import sends what was recorded, and takes the answer for done', async () => {
  const put = recorded('PUT', `/certificates/${CERTIFICATE}`);
  const { look, asked } = await replayed(put);

  const outcome = await importCertificate(IMPORT, look.clients);

  expect(outcome).toMatchObject({ outcome: 'done', says: '' });
  expect(asked.map(({ body }) => body)).toEqual([put.requestBody]);
});

test('an import onto a plan that nobody knows names none', async () => {
  const { look, asked } = await replayed(recorded('PUT', `/certificates/${CERTIFICATE}`));

  await importCertificate({ ...IMPORT, serverFarmId: '' }, look.clients);

  expect(asked[0]?.body).not.toHaveProperty('properties.serverFarmId');
});

test('the certificate that App Service holds is read, without a plan as Azure answers', async () => {
  const { look } = await replayed(heldByList());

  const certificate = shown(await readCertificate(CERTIFICATE_ID, look));

  expect(certificate).toEqual(HELD);
  expect(certificate.keyVault?.vaultId).not.toBe(VAULT_ID);
  expect(sameId(certificate.keyVault?.vaultId ?? '', VAULT_ID)).toBe(true);
});

test('right after an import the answer has no status yet', async () => {
  const { look } = await replayed(askedAs(recorded('PUT', `/certificates/${CERTIFICATE}`), 'GET', CERTIFICATE_ID));

  expect(shown(await readCertificate(CERTIFICATE_ID, look))).toEqual({ ...HELD, status: '' });
});

test('a sync puts what was put at import, and finds the plan that Azure does not answer', async () => {
  const put = recorded('PUT', `/certificates/${CERTIFICATE}`);
  const { look, asked } = await replayed(heldByList(), listed(recorded('GET', PLAN_ID)), put);

  const outcome = await syncCertificate(SYNC, look.clients);

  const properties = { ...Object(within(put.requestBody, 'properties')), keyVaultId: HELD.keyVault?.vaultId };
  expect(outcome).toMatchObject({ outcome: 'done', says: '' });
  expect(asked[2]?.body).toEqual({ location: 'Japan West', properties });
});

test('a sync of a webspace whose system is not clear names no plan', async () => {
  const put = recorded('PUT', `/certificates/${CERTIFICATE}`);
  const plans = listed(recorded('GET', PLAN_ID), { location: 'Japan West', properties: { reserved: true } });
  const { look, asked } = await replayed(heldByList(), plans, put);

  await syncCertificate(SYNC, look.clients);

  const properties = { keyVaultId: HELD.keyVault?.vaultId, keyVaultSecretName: 'test-cert' };
  expect(asked[2]?.body).toEqual({ location: 'Japan West', properties });
});

test('a sync goes on where the plans may not be read', async () => {
  const put = recorded('PUT', `/certificates/${CERTIFICATE}`);
  const nothing = recorded('GET', '/servicePrincipals/99d1d831-0cdf-4a81-8a09-d1d75851b8d3');
  const refusal = { ...askedAs(nothing, 'GET', `https://management.azure.com${PLANS}`), status: 403 };
  const { look, asked } = await replayed(heldByList(), refusal, put);

  const outcome = await syncCertificate(SYNC, look.clients);

  expect(outcome).toMatchObject({ outcome: 'done', says: '' });
  expect(asked[2]?.body).not.toHaveProperty('properties.serverFarmId');
});

test('a site shows its host names, bound and unbound, that of its deployment among them', async () => {
  const { look } = await replayed(recorded('GET', '/sites/web-ssl-test000003'), boundSite());

  const before = shown(await readSites([SITE], look));
  const after = shown(await readSites([SITE], look));

  const unbound = SITE.bindings.map(({ host }) => ({ host, sslState: 'Disabled', thumbprint: null }));
  expect(before).toEqual([{ ...SITE, bindings: unbound }]);
  expect(after).toEqual([SITE]);
});

test('a certificate without a plan is on that of the site that is bound to it', async () => {
  const recordedHere = [recorded('GET', PLAN_ID), heldByList(), boundSite(), openedVault()];
  const { look } = await replayed(
    graphOf(
      OWNER,
      recordedHere.map(({ responseBody }) => responseBody),
    ),
  );

  const inventory = await readInventory(look.clients.graphQuery, look.cloud, look.at);

  expect(inventory).toEqual({
    takenAt: look.at,
    source: 'POST https://management.azure.com/providers/Microsoft.ResourceGraph/resources',
    command: expect.stringContaining('az graph query'),
    certificates: [{ ...HELD, serverFarmId: PLAN_ID, ...IN_WEBSPACE }],
    sites: [{ ...SITE, ...IN_WEBSPACE }],
    vaults: [expect.objectContaining({ id: VAULT_ID, uri: 'https://kv-ssl-test000004.vault.azure.net/' })],
    plans: [{ id: PLAN_ID, name: 'ssl-test-plan000002', tier: 'Basic' }],
    tenants: new Map([[SUBSCRIPTION, TENANT]]),
    subscriptions: new Map(),
    owners: new Map(),
  });
  expect(relatedSites(HELD, inventory)).toEqual([{ ...SITE, ...IN_WEBSPACE }]);
});

test('a certificate that was uploaded with a broad name and an old signature is read', async () => {
  const { look } = await replayed(vaultCertificate());

  const content = shown(await readContent({ vaultId: VAULT_ID, secretName: 'test-cert' }, look));

  expect(content?.newest).toEqual(UPLOADED);
  expect(content?.renewalPolicy).toEqual(BY_HAND);
});

test('a host name is bound by reading its binding and writing it again, without what Azure computes', async () => {
  const path = `${SITE_ID}/hostNameBindings/${HOST}`;
  const binding = askedAs(part(recorded('GET', '/hostNameBindings'), 'value', 0), 'GET', path);
  const { look, asked } = await replayed(binding, askedAs(binding, 'PUT', path));
  const undo = { kind: 'bind-hostname', thumbprint: null } as const;
  const change: BindHostname = {
    kind: 'bind-hostname',
    siteId: SITE_ID,
    host: HOST,
    thumbprint: THUMBPRINT,
    before: null,
    undo,
  };

  const outcome = await bindHostname(change, look.clients);

  const state = within(recorded('PUT', '/sites/web-ssl-test000003').requestBody, 'properties', 'hostNameSslStates', 0);
  const { sslState, thumbprint } = Object(state);
  expect(outcome).toMatchObject({ outcome: 'done', says: '' });
  expect(asked[1]?.body).toEqual({
    properties: { siteName: 'web-ssl-test000003', hostNameType: 'Verified', sslState, thumbprint },
  });
});

test('the whole chain of what was recorded is read, and fits together in spite of letter case', async () => {
  const { inventory, tools } = await everythingRecorded();

  const { facts } = await observe(CERTIFICATE_ID.toUpperCase(), inventory, () => false, [], tools);

  expect(shown(facts.certificate)).toEqual({ ...HELD, serverFarmId: PLAN_ID, ...IN_WEBSPACE });
  expect(shown(facts.servicePlan)).toEqual({ id: PLAN_ID, name: 'ssl-test-plan000002', tier: 'Basic' });
  expect(shown(facts.sites)).toEqual([SITE]);
  expect(shown(facts.newest)?.thumbprint).toBe(shown(facts.certificate).thumbprint);
  expect(shown(facts.vault)?.accessPolicies[1]).toEqual({
    objectId: APP_SERVICE,
    applicationId: null,
    secrets: ['get'],
    certificates: [],
  });
  expect([shown(facts.perimeters), shown(facts.pendingRenewal), shown(facts.principalGroups)]).toEqual([[], null, []]);
  expect(Object.values(facts).filter((fact) => !fact.seen && fact.why !== 'left-out')).toEqual([]);
});
