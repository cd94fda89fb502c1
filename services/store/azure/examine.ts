import type { TableClient } from '@azure/data-tables';
import type { StoreStep } from '../../domain/examined.ts';
import { mishapOf } from './answer.ts';
import { EXAMINED } from './keys.ts';
import type { Messages } from './messages.ts';
import type { AzureWorld } from './world.ts';

/** Longer than an examination takes, so that no worker ever sees its message. */
const HIDDEN_SECONDS = 600;

/** Tries a storage account with a row of a partition that nobody reads, and with a message that nobody sees. */
export async function* examineAccount(
  table: TableClient,
  messages: Messages,
  ready: () => Promise<void>,
  { newId }: AzureWorld,
): AsyncGenerator<StoreStep> {
  await ready();
  yield 'open';
  const rowKey = newId();
  const row = { partitionKey: EXAMINED, rowKey };
  const { etag: old = '' } = await table.createEntity({ ...row, turn: 1 });
  yield 'write';
  if ((await table.getEntity<{ turn: number }>(EXAMINED, rowKey)).turn !== 1)
    throw new Error('what was written is not there');
  yield 'read';
  await table.updateEntity({ ...row, turn: 2 }, 'Replace', { etag: old });
  if (!(await isRefused(table.updateEntity({ ...row, turn: 3 }, 'Replace', { etag: old }))))
    throw new Error('an old revision was overwritten');
  yield 'revision';
  const sent = await messages.send(rowKey, HIDDEN_SECONDS);
  const hidden = await messages.hide(sent, HIDDEN_SECONDS);
  if (!hidden) throw new Error('what was put in is not handed back');
  await messages.remove(hidden);
  yield 'queue';
  await table.deleteEntity(EXAMINED, rowKey);
  yield 'delete';
}

async function isRefused(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return false;
  } catch (error) {
    if (mishapOf(error) === 'lost') return true;
    throw error;
  }
}
