import { lookAgain } from '../../../services/cases/look-again.ts';
import { advance } from '../../../services/domain/advance.ts';
import { planDigest } from '../../../services/domain/plan.ts';
import { BEN } from '../../helpers/cases.ts';
import { healthy, NOW } from '../../helpers/evidence.ts';
import { firewall, vault } from '../../helpers/facts.ts';
import { FakeAzure } from '../../helpers/fake-azure.ts';
import { portsTo } from '../../helpers/ports-to.ts';
import { keep } from '../../helpers/stores.ts';
import { ask, askAndApprove, QUESTION } from './room.ts';

const UNGRANTED = vault({ accessPolicies: [] });

test('a fault that appeared is proposed in the same case', async () => {
  const azure = new FakeAzure();
  const { ports } = portsTo(azure);
  const asked = await ask(ports);
  azure.change(UNGRANTED);
  await ports.wait(60);

  const again = await lookAgain(asked, ports);

  expect(again.current).toMatchObject({
    ...QUESTION,
    id: 'c-1',
    openedAt: NOW,
    stage: 'proposed',
    stages: ['diagnosed', 'proposed'],
    diagnosis: { colour: 'yellow', takenAt: '2026-11-23T09:01:00.000Z' },
  });
  expect(await ports.store.read('c-1')).toEqual(again);
});

test('a fault that somebody else mended withdraws the proposal', async () => {
  const azure = new FakeAzure(UNGRANTED);
  const { ports } = portsTo(azure);
  const asked = await ask(ports);
  azure.change({ vault: healthy.vault });

  const { current } = await lookAgain(asked, ports);

  expect(current).toMatchObject({ stage: 'diagnosed', diagnosis: { colour: 'green' } });
  expect('plan' in current).toBe(false);
});

test('another fault has another plan, so that an old card fits no more', async () => {
  const azure = new FakeAzure(UNGRANTED);
  const { ports } = portsTo(azure);
  const asked = await ask(ports);
  azure.change(vault({ networkRules: firewall('None') }));

  const { current } = await lookAgain(asked, ports);

  expect(current).toMatchObject({
    stage: 'proposed',
    stages: ['proposed'],
    plan: { cures: 'firewall-blocks-app-service' },
  });
  expect(
    'plan' in current && 'plan' in asked.current && planDigest(current.plan) === planDigest(asked.current.plan),
  ).toBe(false);
});

test('a case that moved meanwhile is answered as it now is', async () => {
  const azure = new FakeAzure(UNGRANTED);
  const { ports } = portsTo(azure);
  const asked = await ask(ports);
  const declined = advance(asked.current, { type: 'declined', by: BEN, at: NOW });
  const moved = await keep(ports.store, declined, asked.revision);

  const again = await lookAgain(asked, ports);

  expect(again).toEqual(moved);
  expect((await ports.store.read('c-1'))?.current.stage).toBe('declined');
});

test('a case that is no longer in the store is answered as it was', async () => {
  const { ports } = portsTo(new FakeAzure(UNGRANTED));
  const asked = await ask(ports);
  const forgetful = { ...ports, store: portsTo(new FakeAzure()).ports.store };

  expect(await lookAgain(asked, forgetful)).toEqual(asked);
});

test('a decided case is not looked at again', async () => {
  const azure = new FakeAzure(UNGRANTED);
  azure.allow(BEN.id, ['*']);
  const { ports } = portsTo(azure);
  const approved = await askAndApprove(ports);

  await expect(lookAgain(approved, ports)).rejects.toThrow('looked does not follow approved');
});
