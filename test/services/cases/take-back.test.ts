import { AzureError, AzureUnreachable } from '../../../services/azure/gateway.ts';
import type { Ports, Stored } from '../../../services/cases/ports.ts';
import { resolve } from '../../../services/cases/resolve.ts';
import type { Case, Step, UndoingCase } from '../../../services/domain/case.ts';
import type { Change } from '../../../services/domain/change.ts';
import type { Facts } from '../../../services/domain/evidence.ts';
import { BEN } from '../../helpers/cases.ts';
import { inEnglish } from '../../helpers/english.ts';
import { NOW, policy } from '../../helpers/evidence.ts';
import { firewall, vault, waitingFor } from '../../helpers/facts.ts';
import { type Answer, FakeAzure } from '../../helpers/fake-azure.ts';
import { portsTo } from '../../helpers/ports-to.ts';
import { askAndApprove, endOf, leftAfter, press, stagesOf, statesOf } from './room.ts';

const DONE: Answer = { outcome: 'done', says: '' };
const BUSY: Answer = { outcome: 'conflict', says: 'Another operation is in progress.' };
const LOCKED = new AzureError('Removing an access policy from kv-shop: 409 ScopeLocked', { code: '', requestId: '' });
const AWAY = new AzureUnreachable('Azure could not be asked: ECONNREFUSED');

/** No grant, a closed firewall, and a version missed: the plan is to grant, to open, then to sync. */
const BROKEN = { ...waitingFor(72), ...vault({ accessPolicies: [], networkRules: firewall('None') }) };
const WAY_BACK = ['set-network-bypass', 'add-access-policy'];

/** Ana asked, Ben approved, and all of it was made, unless Azure answered otherwise. */
async function ended(answers: Answer[] = [], changed: Partial<Ports> = {}, facts: Partial<Facts> = BROKEN) {
  const azure = new FakeAzure(facts);
  azure.allow(BEN.id, ['*']);
  const { ports, waits } = portsTo(azure, changed);
  azure.answers = answers;
  await endOf(await askAndApprove(ports), ports);
  waits.length = 0;
  return { azure, ports, waits, undone: () => azure.undone.map(({ kind }) => kind) };
}

/** Ben presses Undo on it; Azure will answer like this. */
async function undoing(answers: Answer[] = [], changed: Partial<Ports> = {}) {
  const given = await ended([], changed);
  const stored = await undo(given.ports);
  given.azure.answers = answers;
  return { ...given, stored };
}

async function undo(ports: Ports): Promise<Stored> {
  const stored = await ports.store.read('c-1');
  if (!stored) throw new Error('the case is in the store');
  return press(stored.current, 'undo', ports);
}

function undoStepsOf(current: Case): readonly Omit<Step, 'requestId'>[] {
  return 'undoSteps' in current ? current.undoSteps.map(({ requestId: _, ...step }) => step) : [];
}

describe('a fix that is taken back', () => {
  test('is taken back change by change, the last one first, and looked at', async () => {
    const { azure, ports, waits, stored, undone } = await undoing();

    const states = await statesOf(stored, ports);

    expect(stagesOf(states)).toEqual([...Array(5).fill('undoing'), 'undone']);
    expect(states.at(-1)).toMatchObject({
      stages: ['proposed', 'approved', 'applied', 'resolved', 'undoing', 'undone'],
      undoneBy: BEN,
      undoneAt: NOW,
      steps: [{ change: 0 }, { change: 1 }, { change: 2 }],
      undoSteps: [
        { change: 1, at: NOW, outcome: 'done', says: '' },
        { change: 0, at: NOW, outcome: 'done', says: '' },
      ],
      diagnosis: { colour: 'yellow', firstBroken: { rule: 'grant-missing' } },
    });
    expect(undone()).toEqual(WAY_BACK);
    expect(azure.facts.vault).toMatchObject(BROKEN.vault ?? {});
    expect(waits).toEqual([]);
  });

  test('is shown in the state that is kept, at every step', async () => {
    const { ports, stored } = await undoing();

    for await (const current of resolve(stored, ports)) {
      expect((await ports.store.read('c-1'))?.current).toEqual(current);
    }

    expect((await ports.store.read('c-1'))?.revision).toBe(stored.revision + 5);
  });

  test('is looked at before each change and once at the end, and what is wrong then is told, not cured', async () => {
    const { azure, ports, stored } = await undoing();
    const before = { looks: azure.looks, applied: azure.applied.length };

    await endOf(stored, ports);

    expect({ looks: azure.looks, applied: azure.applied.length }).toEqual({ ...before, looks: before.looks + 3 });
  });

  test('leaves alone what was never tried, after a fix that failed half way', async () => {
    const { azure, ports, undone } = await ended([DONE, LOCKED]);
    expect((await ports.store.read('c-1'))?.current.stage).toBe('failed');

    const end = await endOf(await undo(ports), ports);

    expect(end).toMatchObject({ stage: 'undone', stages: ['proposed', 'approved', 'failed', 'undoing', 'undone'] });
    expect('fault' in end).toBe(false);
    expect(undone()).toEqual(['add-access-policy']);
    expect(azure.facts.vault?.accessPolicies).toEqual([]);
  });

  test('loses what Azure never answered about, too: it may have been made', async () => {
    const lost: Answer = { outcome: 'no-answer', says: 'GatewayTimeout', applied: true };
    const { azure, ports, undone } = await ended([DONE, lost]);

    await endOf(await undo(ports), ports);

    expect(undone()).toEqual(WAY_BACK);
    expect(azure.facts.vault?.networkRules?.bypass).toBe('None');
  });

  test('keeps what the grant had before', async () => {
    const half = vault({ accessPolicies: [{ ...policy, secrets: [] }] });
    const { azure, ports } = await ended([], {}, half);

    await endOf(await undo(ports), ports);

    expect(azure.facts.vault?.accessPolicies).toEqual(half.vault?.accessPolicies);
  });
});

describe('an answer that is no verdict', () => {
  test.each<[string, Exclude<Step['outcome'], 'left-alone'>]>([
    ['no answer in time', 'no-answer'],
    ['a conflict', 'conflict'],
    ['too many requests', 'throttled'],
    ['a refusal for now', 'refused-for-now'],
  ])('is asked again, ever less often, before anything else is taken back: %s', async (_, outcome) => {
    const unsettled: Answer = { outcome, says: 'Azure says so' };
    const { ports, waits, stored, undone } = await undoing([unsettled, unsettled, unsettled]);

    const end = await endOf(stored, ports);

    expect(end.stage).toBe('undone');
    expect(waits).toEqual([1, 2, 4]);
    expect(undone()).toEqual([...Array<string>(4).fill('set-network-bypass'), 'add-access-policy']);
    expect(undoStepsOf(end)).toEqual([
      { change: 1, at: NOW, outcome, says: 'Azure says so' },
      { change: 1, at: '2026-11-23T09:00:01.000Z', outcome, says: 'Azure says so' },
      { change: 1, at: '2026-11-23T09:00:03.000Z', outcome, says: 'Azure says so' },
      { change: 1, at: '2026-11-23T09:00:07.000Z', outcome: 'done', says: '' },
      { change: 0, at: '2026-11-23T09:00:07.000Z', outcome: 'done', says: '' },
    ]);
  });

  test('ends with patience, in Azure’s own words, and nothing else is taken back', async () => {
    const { ports, waits, stored, undone } = await undoing(Array<Answer>(50).fill(BUSY), { patience: 30 });

    const end = await endOf(stored, ports);

    expect(end).toMatchObject({ stage: 'failed', fault: 'Another operation is in progress.' });
    expect(waits).toEqual([1, 2, 4, 8, 15]);
    expect(new Set(undone())).toEqual(new Set(['set-network-bypass']));
  });

  test('is never waited for longer than there is patience', async () => {
    const { ports, waits, stored } = await undoing(Array<Answer>(50).fill(BUSY), { patience: 29 });

    await endOf(stored, ports);

    expect(waits).toEqual([1, 2, 4, 8]);
  });

  test('is told in other words where Azure has none', async () => {
    const silent: Answer = { outcome: 'no-answer', says: '' };
    const { ports, stored } = await undoing([silent], { patience: 0 });

    expect(inEnglish(await endOf(stored, ports))).toMatchObject({
      stage: 'failed',
      fault: 'Azure did not take a change back in time.',
    });
  });
});

describe('a refusal for good', () => {
  test('fails the case, and what was made before it stays made', async () => {
    const { azure, ports, stored, undone } = await undoing([LOCKED]);

    const states = await statesOf(stored, ports);

    expect(stagesOf(states)).toEqual(['undoing', 'undoing', 'failed']);
    expect(states.at(-1)).toMatchObject({ fault: LOCKED.message, undoneBy: BEN, undoSteps: [] });
    expect(undone()).toEqual(['set-network-bypass']);
    expect(azure.facts.vault?.accessPolicies).toHaveLength(1);
  });

  test('can be pressed again, and nothing is taken back twice', async () => {
    const { ports, stored, undone } = await undoing([DONE, LOCKED]);
    await endOf(stored, ports);

    const end = await endOf(await undo(ports), ports);

    expect(end).toMatchObject({
      stage: 'undone',
      stages: ['proposed', 'approved', 'applied', 'resolved', 'undoing', 'failed', 'undoing', 'undone'],
    });
    expect(undone()).toEqual([...WAY_BACK, 'add-access-policy']);
    expect(undoStepsOf(end).map(({ change }) => change)).toEqual([1, 0]);
  });

  test('can be pressed again by somebody else, who then is the one who took it back', async () => {
    const { azure, ports, stored } = await undoing([DONE, LOCKED]);
    const failed = await endOf(stored, ports);
    azure.allow('cleo', ['*']);
    await ports.wait(60);

    const again = await endOf(await press(failed, 'undo', ports, { id: 'cleo', name: 'Cleo Marsh' }), ports);

    expect(again).toMatchObject({ undoneBy: { id: 'cleo' }, undoneAt: '2026-11-23T09:01:00.000Z' });
  });
});

describe('an Azure that does not answer once all is taken back', () => {
  test('is asked again while there is patience', async () => {
    const { azure, ports, waits, stored } = await undoing();
    const inventory = azure.inventory.bind(azure);
    let away = 3;
    azure.inventory = async () => {
      away -= 1;
      if (away >= 0) throw AWAY;
      return inventory();
    };

    expect(await endOf(stored, ports)).toMatchObject({ stage: 'undone', diagnosis: { takenAt: ports.now() } });
    expect(waits).toEqual([1, 2, 4]);
  });

  test('fails the case in the end, and pressed again it is only looked at', async () => {
    const { azure, ports, waits, stored, undone } = await undoing([], { patience: 6 });
    const inventory = azure.inventory.bind(azure);
    azure.inventory = async () => {
      throw AWAY;
    };

    expect(await endOf(stored, ports)).toMatchObject({ stage: 'failed', fault: AWAY.message });
    expect(waits).toEqual([1, 2]);

    azure.inventory = inventory;
    expect((await endOf(await undo(ports), ports)).stage).toBe('undone');
    expect(undone()).toEqual(WAY_BACK);
  });

  test('is not what a fault of the bot is taken for', async () => {
    const { azure, ports, waits, stored } = await undoing();
    azure.observe = async () => {
      throw new TypeError('undefined is not a function');
    };

    await expect(endOf(stored, ports)).rejects.toThrow('undefined is not a function');

    expect(waits).toEqual([]);
    expect(await ports.store.unfinished()).toMatchObject([{ current: { stage: 'undoing', undoSteps: [] } }]);
  });
});

describe('taking back that was begun before a restart', () => {
  /** The bot ends after so many yields of a case that is taken back, and starts again. */
  async function endedAfter(yields: number, answers: Answer[] = [], changed: Partial<Ports> = {}) {
    const given = await undoing(answers, changed);
    return { ...given, left: await leftAfter(yields, given.stored, given.ports) };
  }

  test.each([
    ['nothing was taken back yet', 1, 4],
    ['Azure was about to be asked for the first', 2, 4],
    ['one change was taken back', 3, 2],
    ['every change was taken back', 5, 0],
  ])('is carried on, and nothing is taken back twice: %s', async (_, yields, moves) => {
    const { ports, left, undone } = await endedAfter(yields);

    const states = await statesOf(left, ports);

    expect(stagesOf(states)).toEqual(['undoing', ...Array(moves).fill('undoing'), 'undone']);
    expect(undone()).toEqual(WAY_BACK);
  });

  test('knows what Azure had taken back when the bot ended, before that was kept', async () => {
    const { azure, ports, left, undone } = await endedAfter(2);
    const { plan, begun } = left.current as UndoingCase;
    await azure.undo(plan.changes[begun?.change ?? Number.NaN] as Change);

    const end = await endOf(left, ports);

    expect(inEnglish(end)).toMatchObject({
      undoSteps: [{ outcome: 'done', says: 'found taken back' }, { outcome: 'done' }],
    });
    expect(undone()).toEqual(WAY_BACK);
  });

  test('asks again for what Azure had not taken', async () => {
    const { ports, left, undone } = await endedAfter(3, [BUSY]);

    expect((await endOf(left, ports)).stage).toBe('undone');
    expect(undone()).toEqual(['set-network-bypass', ...WAY_BACK]);
  });

  test('asks once for each change though patience has ended meanwhile, and does not wait', async () => {
    const { azure, ports, waits, left } = await endedAfter(1, [], { patience: 60 });
    await ports.wait(3600);
    azure.answers = [DONE, BUSY];

    expect(await endOf(left, ports)).toMatchObject({ stage: 'failed', undoSteps: [{ change: 1 }, { change: 0 }] });
    expect(waits).toEqual([3600]);
  });
});
