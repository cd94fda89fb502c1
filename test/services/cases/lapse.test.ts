import { caseCard } from '../../../cards/case-card.ts';
import { USUAL } from '../../../services/approvals/policy.ts';
import { AzureError } from '../../../services/azure/gateway.ts';
import { awaitLapse, caseOfLapse, lapse, lapseOf } from '../../../services/cases/lapse.ts';
import type { Case } from '../../../services/domain/case.ts';
import type { Facts } from '../../../services/domain/evidence.ts';
import { lapsesAt } from '../../../services/domain/lapse.ts';
import { BEN } from '../../helpers/cases.ts';
import { NOW, policy, VAULT_ID } from '../../helpers/evidence.ts';
import { byRoles, firewall, vault, waitingFor } from '../../helpers/facts.ts';
import { type Answer, FakeAzure } from '../../helpers/fake-azure.ts';
import { portsTo } from '../../helpers/ports-to.ts';
import { ask, askAndApprove, endOf, press } from './room.ts';

const HOUR = 3600;
const BROKEN = { ...waitingFor(72), ...vault({ accessPolicies: [], networkRules: firewall('None') }) };

/** A grant for eight hours, the firewall with it, was approved and made. */
async function granted(facts: Partial<Facts> = BROKEN, answers: Answer[] = [], grantHours = 8) {
  const azure = new FakeAzure(facts);
  azure.allow(BEN.id, ['*']);
  const { ports } = portsTo(azure, { policy: { ...USUAL, grantHours } });
  azure.answers = answers;
  const approved = await askAndApprove(ports);
  const ended = await endOf(approved, ports);
  for (let claim = await ports.queue.take(60); claim; claim = await ports.queue.take(60)) await ports.queue.done(claim);
  return { azure, ports, ended };
}

type World = Awaited<ReturnType<typeof granted>>;

async function current({ ports }: World) {
  const stored = await ports.store.read('c-1');
  if (!stored) throw new Error('the case is there');
  return stored;
}

/** What the bot goes on to do once the case has lapsed. */
async function afterLapse(world: World) {
  expect(await lapse('c-1', world.ports)).toBeNull();
  return endOf(await current(world), world.ports);
}

describe('a grant for a time', () => {
  test('is due so many hours after it was made, and the clock is read again every minute until then', async () => {
    const world = await granted();

    expect(world.ended.stage).toBe('resolved');
    expect(lapsesAt(world.ended)).toBe('2026-11-23T17:00:00.000Z');
    expect(await lapse('c-1', world.ports)).toBe(60);
    await world.ports.wait(8 * HOUR - 5);
    expect(await lapse('c-1', world.ports)).toBe(5);
    expect((await current(world)).current.stage).toBe('resolved');
    expect(await world.ports.queue.take(60)).toBeNull();
  });

  test('is taken back by nobody when they are over, it alone, and what follows is looked at', async () => {
    const world = await granted();
    await world.ports.wait(8 * HOUR);

    const end = await afterLapse(world);

    expect(end).toMatchObject({
      stage: 'undone',
      undoneBy: null,
      undoneAt: '2026-11-23T17:00:00.000Z',
      undoSteps: [{ change: 0, outcome: 'done' }],
      diagnosis: { firstBroken: { rule: 'grant-missing' } },
    });
    expect(world.azure.undone.map(({ kind }) => kind)).toEqual(['add-access-policy']);
    expect(world.azure.facts.vault).toMatchObject({ accessPolicies: [], networkRules: { bypass: 'AzureServices' } });
    expect(await lapse('c-1', world.ports)).toBeNull();
    expect((await Array.fromAsync(world.ports.store.audit())).map(({ event, by }) => [event, by?.id ?? null])).toEqual(
      expect.arrayContaining([['lapsed', null]]),
    );
  });

  test('of a role is no other', async () => {
    const world = await granted({ ...waitingFor(72), ...byRoles([]) });
    await world.ports.wait(8 * HOUR);

    await afterLapse(world);

    expect(world.azure.undone.map(({ kind }) => kind)).toEqual(['assign-role']);
  });

  test('is put into the queue for a worker, as work like any other', async () => {
    const world = await granted();
    await world.ports.wait(8 * HOUR);

    await lapse('c-1', world.ports);

    expect(await world.ports.queue.take(60)).toMatchObject({ caseId: 'c-1' });
    expect(await world.ports.store.unfinished()).toMatchObject([{ current: { stage: 'undoing', undoneBy: null } }]);
  });

  test('that somebody else has changed since is left alone, like any other', async () => {
    const world = await granted();
    world.azure.change(vault({ accessPolicies: [{ ...policy, secrets: ['get', 'list'] }] }));
    await world.ports.wait(8 * HOUR);

    expect(await afterLapse(world)).toMatchObject({ stage: 'undone', undoSteps: [{ outcome: 'left-alone' }] });
    expect(world.azure.undone).toEqual([]);
  });

  test('that Azure does not give back is tried again hours later, and is not forgotten', async () => {
    const world = await granted();
    await world.ports.wait(8 * HOUR);
    world.azure.answers = [new AzureError('409 ScopeLocked', { code: 'ScopeLocked', requestId: '' })];
    expect((await afterLapse(world)).stage).toBe('failed');

    expect(lapsesAt((await current(world)).current)).toBe('2026-11-23T23:00:00.000Z');
    await world.ports.wait(6 * HOUR);

    expect((await afterLapse(world)).stage).toBe('undone');
  });

  test('that was made by a fix which failed then is due all the same', async () => {
    const refused = new AzureError('403', { code: '', requestId: '' });
    const world = await granted(BROKEN, [{ outcome: 'done', says: '' }, refused]);
    expect(world.ended.stage).toBe('failed');
    await world.ports.wait(8 * HOUR);

    expect((await afterLapse(world)).stage).toBe('undone');
    expect(world.azure.facts.vault?.accessPolicies).toEqual([]);
  });

  test('that somebody takes back before is over with', async () => {
    const world = await granted();

    const end = await endOf(await press(world.ended, 'undo', world.ports), world.ports);

    expect(end).toMatchObject({ stage: 'undone', undoneBy: BEN });
    expect(lapsesAt(end)).toBeNull();
    await world.ports.wait(9 * HOUR);
    expect(await lapse('c-1', world.ports)).toBeNull();
    expect((await current(world)).current).toEqual(end);
  });

  test('that was taken back is over with, though Azure was away when the bot looked how things stand', async () => {
    const world = await granted();
    const failed = { ...world.ended, stage: 'failed', fault: 'away', undoneBy: BEN, undoneAt: world.ports.now() };
    const back = { change: 0, at: world.ports.now(), outcome: 'done', says: '', requestId: '' };

    expect(lapsesAt({ ...failed, undoSteps: [] } as unknown as Case)).not.toBeNull();
    expect(lapsesAt({ ...failed, undoSteps: [back] } as unknown as Case)).toBeNull();
    expect(lapsesAt({ ...failed, undoSteps: [{ ...back, outcome: 'conflict' }] } as unknown as Case)).not.toBeNull();
  });

  test('lapses once, however many workers look', async () => {
    const world = await granted();
    await world.ports.wait(8 * HOUR);

    await Promise.all([lapse('c-1', world.ports), lapse('c-1', world.ports), lapse('c-1', world.ports)]);

    const lines = await Array.fromAsync(world.ports.store.audit());
    expect(lines.filter(({ event }) => event === 'lapsed')).toHaveLength(1);
  });
});

test('what a lock would keep from ending by itself is known before anybody approves', async () => {
  const lock = { id: '/locks/keep', name: 'keep', scope: VAULT_ID, level: 'CanNotDelete' as const };
  const azure = new FakeAzure({ ...waitingFor(72), ...byRoles([]), locks: [lock] });
  const { ports } = portsTo(azure, { policy: { ...USUAL, grantHours: 8 } });

  const { current: proposed } = await ask(ports);

  expect(proposed).toMatchObject({
    stage: 'proposed',
    plan: { terms: { grantHours: 8 }, blockedBy: [{ rule: 'read-only-lock', stops: 'undo' }] },
  });
  expect(caseCard(proposed, NOW).text).toContain(
    'Cannot be undone afterwards, nor ends by itself: The CanNotDelete lock',
  );
});

describe('nothing is ever due', () => {
  test.each<[string, Partial<Facts>, number]>([
    ['of a grant for good', BROKEN, 0],
    ['of a plan that grants nothing', vault({ networkRules: firewall('None') }), 8],
  ])('%s', async (_, facts, hours) => {
    const world = await granted(facts, [], hours);

    expect(world.ended.stage).toBe('resolved');
    expect(lapsesAt(world.ended)).toBeNull();
    expect(await lapse('c-1', world.ports)).toBeNull();
  });

  test('of a case that is not there', async () => {
    const { ports } = portsTo(new FakeAzure());

    expect(await lapse('never', ports)).toBeNull();
  });
});

test('the lapse of a case is put into the queue where it is due, and no other', async () => {
  const [due, never] = [await granted(), await granted(BROKEN, [], 0)];
  for (const world of [due, never]) await awaitLapse(await current(world), world.ports);

  expect(await due.ports.queue.take(60)).toMatchObject({ caseId: lapseOf('c-1') });
  expect(await never.ports.queue.take(60)).toBeNull();
});

test('an entry of the queue is a case or its lapse', () => {
  expect(caseOfLapse(lapseOf('c-1'))).toBe('c-1');
  expect(caseOfLapse('c-1')).toBeNull();
});
