import { open } from '../../../services/cases/open.ts';
import type { Facts } from '../../../services/domain/evidence.ts';
import { healthy, NOW, VAULT_ID } from '../../helpers/evidence.ts';
import { certificate, vault } from '../../helpers/facts.ts';
import { FakeAzure } from '../../helpers/fake-azure.ts';
import { portsTo } from '../../helpers/ports-to.ts';
import { ask, QUESTION } from './room.ts';

/** Another certificate of the estate. */
function other(name: string, vaultId: string | null = VAULT_ID): Facts {
  const keyVault = vaultId ? { vaultId, secretName: name } : null;
  return { ...healthy, ...certificate({ id: `/certificates/${name}`, name, keyVault }) };
}

test('a healthy certificate is diagnosed, and there is nothing to decide', async () => {
  const { ports } = portsTo(new FakeAzure());

  const { current, revision } = await ask(ports);

  expect(current).toMatchObject({
    ...QUESTION,
    id: 'c-1',
    openedAt: NOW,
    stage: 'diagnosed',
    stages: ['diagnosed'],
    diagnosis: { colour: 'green', takenAt: NOW },
  });
  expect('plan' in current).toBe(false);
  expect(revision).toBe(1);
});

test('a cause with a cure is proposed, and nothing is touched', async () => {
  const azure = new FakeAzure(vault({ accessPolicies: [] }));
  const { ports } = portsTo(azure);

  const { current } = await ask(ports);

  expect(current).toMatchObject({
    stage: 'proposed',
    stages: ['proposed'],
    diagnosis: { colour: 'yellow', firstBroken: { rule: 'grant-missing' } },
    plan: { cures: 'grant-missing' },
  });
  expect(azure).toMatchObject({ applied: [], looks: 1 });
});

test('a cause without a cure is diagnosed', async () => {
  const { ports } = portsTo(new FakeAzure({ principal: null }));

  expect((await ask(ports)).current).toMatchObject({ stage: 'diagnosed', diagnosis: { colour: 'yellow' } });
});

test('a certificate that could not be read is diagnosed as unknown', async () => {
  const azure = new FakeAzure();
  azure.unseen = ['vault', 'versions'];
  const { ports } = portsTo(azure);

  expect((await ask(ports)).current).toMatchObject({ stage: 'diagnosed', diagnosis: { colour: 'unknown' } });
});

test('a case is kept as it was opened', async () => {
  const { ports } = portsTo(new FakeAzure(vault({ accessPolicies: [] })));

  const stored = await ask(ports);

  expect(await ports.store.read('c-1')).toEqual(stored);
});

test('the audit says that it was opened, when it was asked, and how long the look took', async () => {
  const { ports } = portsTo(new FakeAzure());
  await ports.wait(90);

  await open({ ...QUESTION, askedAt: NOW }, await ports.azure.inventory(), ports);

  expect(await Array.fromAsync(ports.store.audit())).toMatchObject([
    { event: 'opened', at: NOW, caseId: 'c-1', by: QUESTION.askedBy, seconds: 90 },
  ]);
});

test('few days are as many as the house says', async () => {
  const soon = certificate({ expiresOn: '2026-12-03T09:00:00.000Z' });

  const strict = await ask(portsTo(new FakeAzure(soon), { expiringDays: 11 }).ports);
  const easy = await ask(portsTo(new FakeAzure(soon), { expiringDays: 10 }).ports);

  expect(strict.current.diagnosis.colour).toBe('yellow');
  expect(easy.current.diagnosis.colour).toBe('green');
});

test('the others that follow the same vault are named in order, and nobody else', async () => {
  const others = [
    other('zebra'),
    other('apple', VAULT_ID.toUpperCase()),
    other('elsewhere', `${VAULT_ID}-2`),
    other('uploaded', null),
  ];
  const { ports } = portsTo(new FakeAzure(vault({ accessPolicies: [] }), others));

  expect((await ask(ports)).current).toMatchObject({ plan: { alsoOnVault: ['apple', 'zebra'] } });
});

test('a certificate that comes from no vault has nobody beside it', async () => {
  const azure = new FakeAzure(vault({ accessPolicies: [] }), [other('apple')]);
  const { ports } = portsTo(azure);
  const inventory = await azure.inventory();
  const uploaded = {
    ...inventory,
    certificates: [certificate({ keyVault: null }).certificate, other('apple').certificate],
  };

  const { current } = await open(QUESTION, uploaded, ports);

  expect(current).toMatchObject({ stage: 'proposed', plan: { alsoOnVault: [] } });
});

test('a case that is in the store before it was opened is a fault, and is not overwritten', async () => {
  const azure = new FakeAzure();
  const { ports } = portsTo(azure, { newId: () => 'c-1' });
  const { current } = await ask(ports);

  await expect(ask(ports)).rejects.toThrow('case c-1 is in the store before it was opened');

  expect((await ports.store.read('c-1'))?.current).toEqual(current);
});

test('a look that fails opens no case', async () => {
  const azure = new FakeAzure();
  azure.observe = async () => {
    throw new Error('a fault of the bot');
  };
  const { ports } = portsTo(azure);

  await expect(ask(ports)).rejects.toThrow('a fault of the bot');

  expect(await ports.store.read('c-1')).toBeNull();
});
