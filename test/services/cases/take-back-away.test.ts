import { AzureError, AzureUnreachable } from '../../../services/azure/gateway.ts';
import type { Ports } from '../../../services/cases/ports.ts';
import { BEN } from '../../helpers/cases.ts';
import { vault } from '../../helpers/facts.ts';
import { type Answer, FakeAzure } from '../../helpers/fake-azure.ts';
import { portsTo } from '../../helpers/ports-to.ts';
import { askAndApprove, endOf, press, statesOf } from './room.ts';

const AWAY = new AzureUnreachable('Azure could not be asked: ECONNREFUSED');
const BUSY: Answer = { outcome: 'conflict', says: 'Another operation is in progress.' };

/** A grant was made, and Ben has it taken back: from the look after so many Azure is away for so many of them. */
async function undoing(changed: Partial<Ports> = {}) {
  const azure = new FakeAzure(vault({ accessPolicies: [] }));
  azure.allow(BEN.id, ['*']);
  const { ports, waits } = portsTo(azure, changed);
  const fixed = await endOf(await askAndApprove(ports), ports);
  const stored = await press(fixed, 'undo', ports);
  waits.length = 0;
  const before = azure.looks;
  const awayFor = (first: number, looks: number) => {
    azure.meanwhile = (look) => {
      if (look > before + first && look <= before + first + looks) throw AWAY;
    };
  };
  const lines = async () => (await Array.fromAsync(ports.store.audit())).filter(({ stage }) => stage !== 'approved');
  return { azure, ports, waits, stored, awayFor, lines };
}

describe('an Azure that is away once the grant is gone', () => {
  test('is asked again, ever less often, and then the case says how things stand', async () => {
    const { ports, waits, stored, awayFor } = await undoing();
    awayFor(1, 3);

    expect(await endOf(stored, ports)).toMatchObject({
      stage: 'undone',
      diagnosis: { firstBroken: { rule: 'grant-missing' }, takenAt: ports.now() },
    });
    expect(waits).toEqual([1, 2, 4]);
  });

  test.each([
    [7, 'undone', [1, 2, 4]],
    [6, 'failed', [1, 2]],
  ])('is waited for %i seconds to the last of them: %s', async (patience, stage, expected) => {
    const { ports, waits, stored, awayFor } = await undoing({ patience });
    awayFor(1, 3);

    expect((await endOf(stored, ports)).stage).toBe(stage);
    expect(waits).toEqual(expected);
  });
});

test.each([
  [7, 'undone', [1, 2, 4]],
  [6, 'failed', [1, 2]],
])(
  'an Azure that is away before it is waited for %i seconds to the last of them: %s',
  async (patience, stage, expected) => {
    const { ports, waits, stored, awayFor, azure } = await undoing({ patience });
    awayFor(0, 3);

    expect((await endOf(stored, ports)).stage).toBe(stage);
    expect(waits).toEqual(expected);
    expect(azure.undone).toHaveLength(stage === 'undone' ? 1 : 0);
  },
);

test('that Azure is being asked is kept once, however often it is asked', async () => {
  const { azure, ports, stored } = await undoing();
  azure.answers = [BUSY, BUSY];

  const states = await statesOf(stored, ports);

  expect(azure.undone).toHaveLength(3);
  expect(states).toHaveLength(1 + 1 + 3 + 1);
});

describe('the audit quotes no request of Azure', () => {
  test('where patience ended', async () => {
    const { azure, ports, stored, lines } = await undoing({ patience: 0 });
    azure.answers = [BUSY];

    await endOf(stored, ports);

    expect((await lines()).at(-1)).toMatchObject({ event: 'failed', requestId: '' });
  });

  test('where something was left alone', async () => {
    const { azure, ports, stored, lines } = await undoing();
    azure.change(vault({ accessPolicies: [] }));

    await endOf(stored, ports);

    expect(await lines()).toContainEqual(
      expect.objectContaining({ event: 'stepped', outcome: 'left-alone', requestId: '' }),
    );
  });

  test('where it could not be reached', async () => {
    const { ports, stored, awayFor, lines } = await undoing({ patience: 0 });
    awayFor(0, 99);

    await endOf(stored, ports);

    expect((await lines()).at(-1)).toMatchObject({ event: 'failed', requestId: '' });
  });

  test('where the thing could not be seen', async () => {
    const { azure, ports, stored, lines } = await undoing({ patience: 0 });
    azure.unseen = ['vault'];

    await endOf(stored, ports);

    expect((await lines()).at(-1)).toMatchObject({ event: 'failed', requestId: '' });
  });

  test('but the one that Azure refused', async () => {
    const { azure, ports, stored, lines } = await undoing();
    azure.answers = [new AzureError('403', { code: 'Denied', requestId: 'r-7' })];

    await endOf(stored, ports);

    expect((await lines()).at(-1)).toMatchObject({ event: 'failed', requestId: 'r-7' });
  });
});
