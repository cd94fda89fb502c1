import type { DatabaseSync } from 'node:sqlite';
import type { StoreStep } from '../../domain/examined.ts';
import type { StoreWorld } from '../stores.ts';
import type { OnDisk } from './disk.ts';
import { rollBack } from './roll-back.ts';

/**
 * Tries a file with rows that nobody else knows. All of it is one transaction that is taken back: no worker sees the case
 * that is put into the queue, and whatever goes wrong leaves nothing behind. Whether the disk takes what is written is tried
 * by a row that is really kept, and deleted.
 */
export async function* examineFile(
  database: DatabaseSync,
  { newId }: StoreWorld,
  seen: OnDisk,
): AsyncGenerator<StoreStep> {
  yield 'open';
  const id = `examined ${newId()}`;
  database.prepare('INSERT INTO greeted (conversation) VALUES (?)').run(id);
  await seen();
  yield 'write';
  const found = database.prepare('SELECT conversation FROM greeted WHERE conversation = ?').get(id);
  if (found?.conversation !== id) throw new Error('what was written is not there');
  yield 'read';
  tried(database, () => {
    database.prepare("INSERT INTO rooms (conversation, revision, body) VALUES (?, 2, '{}')").run(id);
    const update = database.prepare('UPDATE rooms SET revision = 3 WHERE conversation = ? AND revision = ?');
    if (update.run(id, 1).changes !== 0) throw new Error('an old revision was overwritten');
    if (update.run(id, 2).changes !== 1) throw new Error('the newest revision was refused');
  });
  yield 'revision';
  tried(database, () => {
    database.prepare("INSERT INTO work (case_id, visible_at, claim, attempts, again) VALUES (?, 0, '', 0, 0)").run(id);
    const claim = database.prepare('UPDATE work SET claim = ? WHERE case_id = ? RETURNING case_id');
    if (claim.get(id, id)?.case_id !== id) throw new Error('what was put in is not handed back');
  });
  yield 'queue';
  const { changes } = database.prepare('DELETE FROM greeted WHERE conversation = ?').run(id);
  if (changes !== 1) throw new Error('what was written is gone');
  yield 'delete';
}

function tried(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
  } finally {
    rollBack(database);
  }
}
