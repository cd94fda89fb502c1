import { overview } from '../../../services/cases/overview.ts';
import type { Facts } from '../../../services/domain/evidence.ts';
import { ALL } from '../../../services/domain/overview.ts';
import { inEnglish } from '../../helpers/english.ts';
import { healthy, hence, NOW, VAULT_ID } from '../../helpers/evidence.ts';
import { certificate, vault, waitingFor } from '../../helpers/facts.ts';
import { FakeAzure } from '../../helpers/fake-azure.ts';
import { portsTo } from '../../helpers/ports-to.ts';

function named(name: string, facts: Partial<Facts>): Facts {
  const changed = { ...healthy, ...facts };
  return { ...changed, certificate: { ...changed.certificate, id: `/certificates/${name}`, name } };
}

const UNGRANTED = vault({ accessPolicies: [] });

/** A healthy certificate first, and a fault of every kind behind it. */
function estate() {
  return new FakeAzure({}, [
    named('late', waitingFor(72)),
    named('pay', UNGRANTED),
    named('expired', certificate({ expiresOn: hence(-1) })),
    named('api', { ...UNGRANTED, ...certificate({ expiresOn: hence(1000) }) }),
  ]);
}

test('every certificate is judged by every rule, the worst first', async () => {
  const { ports } = portsTo(estate());

  const { takenAt, only, counts, rows } = await overview(ALL, ports);

  expect({ takenAt, only, counts }).toEqual({
    takenAt: NOW,
    only: null,
    counts: { red: 1, yellow: 3, unknown: 0, green: 1 },
  });
  expect(rows.map(({ name, colour }) => `${name} ${colour}`)).toEqual([
    'expired red',
    'late yellow',
    'api yellow',
    'pay yellow',
    'kv-shop-wildcard green',
  ]);
});

test('certificates of one cause stand together', async () => {
  const { ports } = portsTo(estate());

  const { groups } = await overview(ALL, ports);

  expect(groups.map(({ rule, certificateIds }) => [rule, certificateIds])).toEqual([
    ['grant-missing', ['/certificates/api', '/certificates/pay']],
    ['certificate-expired', ['/certificates/expired']],
    ['sync-overdue', ['/certificates/late']],
  ]);
  expect(inEnglish(groups[0])).toMatchObject({
    link: 'access',
    cause: 'App Service may not read kv-shop: no access policy names Microsoft Azure App Service.',
    vaultId: VAULT_ID.toLowerCase(),
  });
});

test('one colour is shown where one is asked for, and the others are still counted', async () => {
  const { ports } = portsTo(estate());

  const { only, counts, rows, groups } = await overview({ ...ALL, only: 'red' }, ports);

  expect({ only, counts }).toEqual({ only: 'red', counts: { red: 1, yellow: 3, unknown: 0, green: 1 } });
  expect(rows.map(({ name }) => name)).toEqual(['expired']);
  expect(groups.map(({ rule }) => rule)).toEqual(['certificate-expired']);
});

test('what could not be read is unknown, and in no group', async () => {
  const azure = new FakeAzure();
  azure.unseen = ['vault'];
  const { ports } = portsTo(azure);

  const { counts, groups } = await overview(ALL, ports);

  expect(counts).toEqual({ red: 0, yellow: 0, unknown: 1, green: 0 });
  expect(groups).toEqual([]);
});

test('few days are as many as the house says, and nothing is opened or touched', async () => {
  const azure = new FakeAzure(certificate({ expiresOn: hence(10 * 24) }));
  const { ports } = portsTo(azure, { expiringDays: 11 });

  const { counts } = await overview(ALL, ports);

  expect(counts.yellow).toBe(1);
  expect(azure.applied).toEqual([]);
  expect(await ports.store.read('c-1')).toBeNull();
});
