import { randomUUID } from 'node:crypto';
import type { Mandate } from '../../../services/azure/gateway.ts';
import { decide } from '../../../services/cases/decide.ts';
import { mandatesInMemory } from '../../../services/cases/mandates.ts';
import { ownWorkFirst } from '../../../services/cases/own-work.ts';
import type { Ports, Stored } from '../../../services/cases/ports.ts';
import { resolve } from '../../../services/cases/resolve.ts';
import type { Person } from '../../../services/domain/case.ts';
import { planDigest, USUAL } from '../../../services/index.ts';
import { sqliteStores } from '../../../services/store/sqlite/index.ts';
import { ANA, BEN } from '../../helpers/cases.ts';
import { english } from '../../helpers/english.ts';
import { vault } from '../../helpers/facts.ts';
import { FakeAzure } from '../../helpers/fake-azure.ts';
import { portsTo } from '../../helpers/ports-to.ts';
import { ask } from './room.ts';

const CLEO: Person = { id: '06e77b5e-5eb5-5c48-9944-f2d7842d5485', name: 'Cleo Marsh' };

const lentBy = ({ id }: Person): Mandate => ({ personId: id, token: async () => 'a token' });

/** Azure as two instances see it that share their stores, the first of which people sign in at. */
async function twoInstances() {
  const azure = new FakeAzure(vault({ accessPolicies: [] }));
  for (const { id } of [BEN, CLEO]) azure.allow(id, ['*']);
  const asked: (Mandate | null)[] = [];
  const apply = azure.apply.bind(azure);
  azure.apply = (change, mandate = null) => {
    asked.push(mandate);
    return apply(change);
  };
  const stores = sqliteStores(':memory:', { clock: () => Date.parse(azure.time), newId: randomUUID });
  const instance = () => {
    const mandates = mandatesInMemory();
    const queue = ownWorkFirst(stores.queue, mandates);
    return portsTo(azure, { store: stores.store, queue, mandates }).ports;
  };
  const [here, there] = [instance(), instance()];
  const stored = await ask(here);
  const press = (verb: 'approve' | 'decline' | 'undo', by: Person, ports: Ports, mandate?: Mandate) =>
    stateOf(stored, ports).then(({ current }) => {
      const digest = 'plan' in current ? planDigest(current.plan) : '';
      const decision = { verb, caseId: current.id, digest, conversation: current.conversation, reason: '' };
      return decide(decision, by, ports, mandate);
    });
  return { azure, asked, here, there, stored, press };
}

async function stateOf({ current: { id } }: Stored, { store }: Ports): Promise<Stored> {
  const found = await store.read(id);
  if (!found) throw new Error('the case is in the store');
  return found;
}

async function work(ports: Ports): Promise<string | null> {
  const claim = await ports.queue.take(60);
  const stored = claim && (await ports.store.read(claim.caseId));
  if (!claim || !stored) return null;
  let last = stored.current;
  for await (const current of resolve(stored, ports)) last = current;
  await ports.queue.done(claim);
  return last.stage === 'failed' ? english(last.fault) : last.stage;
}

test('an approval that would stand moves nothing before whoever gives it has signed in', async () => {
  const { here, there, stored, press } = await twoInstances();

  expect(await press('approve', BEN, here)).toMatchObject({ lacksMandate: true });
  expect(await stateOf(stored, here)).toEqual(stored);
  expect(await work(there)).toBeNull();
});

test('whoever may not approve is refused, signed in or not; and to decline takes no sign-in', async () => {
  const { here, press } = await twoInstances();

  expect(await press('approve', ANA, here, lentBy(ANA))).toMatchObject({ refused: { code: 'four-eyes' } });
  expect(await press('decline', ANA, here)).toMatchObject({ stored: { current: { stage: 'declined' } } });
});

test('what was approved is carried out where that person signed in, by nobody else, and as them', async () => {
  const { asked, here, there, press } = await twoInstances();
  const mandate = lentBy(BEN);

  await press('approve', BEN, here, mandate);

  expect(await work(there)).toBeNull();
  expect(await work(here)).toBe('resolved');
  expect(asked).toEqual([mandate, mandate]);
  expect(here.mandates?.of('c-1')).toBeNull();
});

test('an instance that comes by the case later asks Azure for nothing, and says who has to decide anew', async () => {
  const { azure, asked, here, there, press } = await twoInstances();
  await press('approve', BEN, here, lentBy(BEN));
  azure.time = new Date(Date.parse(azure.time) + 61_000).toISOString();
  const { looks } = azure;

  expect(await work(there)).toBe(
    `The sign-in of ${BEN.name} ended before this was done, and it is done as nobody else: check again, and decide anew.`,
  );
  expect(asked).toEqual([]);
  expect(azure.looks).toBe(looks);
  expect(await work(here)).toBeNull();
});

test('an instance that comes by the case later takes nothing back, and does not even look', async () => {
  const { azure, here, there, press } = await twoInstances();
  await press('approve', BEN, here, lentBy(BEN));
  await work(here);
  await press('undo', CLEO, here, lentBy(CLEO));
  azure.time = new Date(Date.parse(azure.time) + 61_000).toISOString();
  const { looks } = azure;

  expect(await work(there)).toContain(`The sign-in of ${CLEO.name} ended before this was done`);
  expect([azure.undone, azure.looks]).toEqual([[], looks]);
});

test('an instance that makes changes as itself does not make these', async () => {
  const { azure, asked, here, press, stored } = await twoInstances();
  await press('approve', BEN, here, lentBy(BEN));
  const { ports } = portsTo(azure, { store: here.store });

  const stages: string[] = [];
  for await (const { stage } of resolve(await stateOf(stored, here), ports)) stages.push(stage);

  expect(stages).toEqual(['approved', 'failed']);
  expect(asked).toEqual([]);
});

test('taking back is done as whoever asks for that, which may be another', async () => {
  const { azure, here, there, press } = await twoInstances();
  const undone: (Mandate | null)[] = [];
  const undo = azure.undo.bind(azure);
  azure.undo = (change, mandate = null) => {
    undone.push(mandate);
    return undo(change);
  };
  await press('approve', BEN, here, lentBy(BEN));
  await work(here);
  const mandate = lentBy(CLEO);

  expect(await press('undo', CLEO, there)).toMatchObject({ lacksMandate: true });
  await press('undo', CLEO, there, mandate);

  expect(await work(here)).toBeNull();
  expect(await work(there)).toBe('undone');
  expect(undone).toEqual([mandate]);
});

test('of several approvals the last is the one that is signed in for', async () => {
  const { azure, asked, press, here } = await twoInstances();
  const several = { ...here, policy: { ...USUAL, approvals: 2 } };
  const state = await here.store.read('c-1');
  const isHigh = state && 'plan' in state.current && state.current.plan.risk === 'high';
  const first = await press('approve', BEN, several);

  expect(first).toMatchObject(isHigh ? { stored: { current: { stage: 'proposed' } } } : { lacksMandate: true });
  expect([azure.applied, asked]).toEqual([[], []]);
});

test('of governing a vault alone nobody can act in it as themselves', async () => {
  const { azure, here, press } = await twoInstances();
  const needs: object[] = [];
  const rights = azure.rights.bind(azure);
  azure.rights = (personId, wanted) => {
    needs.push(...wanted);
    return rights(personId, wanted);
  };

  await press('approve', BEN, here);

  expect(needs.length).toBeGreaterThan(0);
  for (const need of needs) expect(need).not.toHaveProperty('orElse');
});
