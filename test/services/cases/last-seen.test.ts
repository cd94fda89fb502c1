import { AzureUnreachable } from '../../../services/azure/gateway.ts';
import { estate, lastInventory, overview } from '../../../services/cases/overview.ts';
import { ALL } from '../../../services/domain/overview.ts';
import { CERTIFICATE_ID, healthy, NOW } from '../../helpers/evidence.ts';
import { certificate } from '../../helpers/facts.ts';
import { FakeAzure } from '../../helpers/fake-azure.ts';
import { portsTo } from '../../helpers/ports-to.ts';

/** An Azure that was looked at once, and then cannot be reached. */
async function gone() {
  const azure = new FakeAzure();
  const { ports } = portsTo(azure);
  const { inventory } = await estate(ALL, ports);
  leave(azure);
  return { azure, ports, inventory };
}

function leave(azure: FakeAzure): void {
  azure.inventory = async () => {
    throw new AzureUnreachable('Azure could not be asked: ECONNREFUSED');
  };
}

test('while Azure cannot be reached an overview is what was seen last, and nothing in it is green', async () => {
  const { ports, inventory } = await gone();

  const { takenAt, counts, rows, wasGreen } = await overview(ALL, ports);

  expect(takenAt).toBe(NOW);
  expect(counts).toEqual({ red: 0, yellow: 0, unknown: 1, green: 0 });
  expect(rows.map(({ colour }) => colour)).toEqual(['unknown']);
  expect([...(wasGreen ?? [])]).toEqual(rows.map(({ certificateId }) => certificateId));
  expect(await lastInventory(ports)).toBe(inventory);
});

test('what was never seen, and what has to be seen now, is not made up', async () => {
  const { ports } = await gone();
  const { ports: never } = portsTo(new FakeAzure());
  never.azure.inventory = ports.azure.inventory;

  await expect(estate(ALL, ports)).rejects.toThrow(AzureUnreachable);
  await expect(overview(ALL, never)).rejects.toThrow(AzureUnreachable);
  await expect(lastInventory(never)).rejects.toThrow(AzureUnreachable);
});

test('a fault of the bot is not taken for an Azure that is away', async () => {
  const { azure, ports } = await gone();
  azure.inventory = async () => {
    throw new TypeError('undefined is not a function');
  };

  await expect(overview(ALL, ports)).rejects.toThrow(TypeError);
  await expect(lastInventory(ports)).rejects.toThrow(TypeError);
});

describe('of an estate of two', () => {
  const OTHER = `${CERTIFICATE_ID}-2`;

  function two() {
    const other = { ...healthy, ...certificate({ id: OTHER, name: 'other' }) };
    const azure = new FakeAzure({}, [other]);
    return { azure, ...portsTo(azure) };
  }

  test('those that were asked for are told as they were last seen, however their ids are written', async () => {
    const { azure, ports } = two();
    await overview(ALL, ports);
    leave(azure);

    const { rows, counts } = await overview(ALL, ports, [OTHER.toUpperCase()]);

    expect(rows.map(({ name }) => name)).toEqual(['other']);
    expect(counts).toMatchObject({ unknown: 1 });
    expect((await overview(ALL, ports)).rows).toHaveLength(2);
  });

  test('a look at one of them is not taken for a look at all', async () => {
    const { azure, ports } = two();
    await overview(ALL, ports, [OTHER]);
    leave(azure);

    await expect(overview(ALL, ports)).rejects.toThrow(AzureUnreachable);
  });

  test('vaults are asked while the inventory is read where all of it is surveyed, and not for a part', async () => {
    const { azure, ports } = two();
    const purposes: unknown[] = [];
    const inventory = azure.inventory.bind(azure);
    azure.inventory = (purpose?: 'survey') => {
      purposes.push(purpose);
      return inventory();
    };

    await overview(ALL, ports);
    await overview(ALL, ports, [OTHER]);
    await lastInventory(ports, 'survey');
    await lastInventory(ports);

    expect(purposes).toEqual(['survey', undefined, 'survey', undefined]);
  });
});
