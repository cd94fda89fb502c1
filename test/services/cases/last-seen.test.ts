import { AzureUnreachable } from '../../../services/azure/gateway.ts';
import { estate, lastInventory, overview } from '../../../services/cases/overview.ts';
import { ALL } from '../../../services/domain/overview.ts';
import { NOW } from '../../helpers/evidence.ts';
import { FakeAzure, portsTo } from '../../helpers/fake-azure.ts';

/** An Azure that was looked at once, and then cannot be reached. */
async function gone() {
  const azure = new FakeAzure();
  const { ports } = portsTo(azure);
  const { inventory } = await estate(ALL, ports);
  azure.inventory = async () => {
    throw new AzureUnreachable('Azure could not be asked: ECONNREFUSED');
  };
  return { ports, inventory };
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
});
