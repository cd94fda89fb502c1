import { glance, glimpse } from '../../../services/cases/glance.ts';
import { CERTIFICATE_ID, hence, NOW } from '../../helpers/evidence.ts';
import { certificate, vault, waitingFor } from '../../helpers/facts.ts';
import { FakeAzure } from '../../helpers/fake-azure.ts';
import { portsTo } from '../../helpers/ports-to.ts';

test('how one certificate stands is told with when it was seen, however its id is written', async () => {
  const azure = new FakeAzure(vault({ accessPolicies: [] }));
  const { ports } = portsTo(azure);
  await ports.wait(60);

  expect(await glance(CERTIFICATE_ID.toUpperCase(), ports)).toMatchObject({
    certificateId: CERTIFICATE_ID,
    name: 'kv-shop-wildcard',
    colour: 'yellow',
    firstBroken: { rule: 'grant-missing' },
    takenAt: '2026-11-23T09:01:00.000Z',
  });
});

test('nothing comes of it: what would only explain a fault is not read, and no case is opened', async () => {
  const azure = new FakeAzure(waitingFor(72));
  const { ports } = portsTo(azure);

  await glance(CERTIFICATE_ID, ports);

  expect(azure.looked).toEqual([{ certificateId: CERTIFICATE_ID, closely: false }]);
  expect(await ports.store.read('c-1')).toBeNull();
});

test('of what is not there nothing is told, and nothing is looked at', async () => {
  const azure = new FakeAzure();

  expect(await glance('/certificates/other', portsTo(azure).ports)).toBeNull();

  expect(azure.looks).toBe(0);
});

test('few days are as many as the house says', async () => {
  const { ports } = portsTo(new FakeAzure(certificate({ expiresOn: hence(40 * 24) })), { expiringDays: 41 });

  expect(await glance(CERTIFICATE_ID, ports)).toMatchObject({ colour: 'yellow' });
});

test('as a list it is a list of one, of which every colour is counted', async () => {
  const azure = new FakeAzure();
  const { ports } = portsTo(azure);

  const list = await glimpse(CERTIFICATE_ID, await azure.inventory(), ports);

  expect(list).toMatchObject({ takenAt: NOW, only: null, counts: { red: 0, yellow: 0, unknown: 0, green: 1 } });
  expect(list.rows.map(({ certificateId }) => certificateId)).toEqual([CERTIFICATE_ID]);
});
