import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { type Inspected, inspect } from './inspect.ts';

/** All pages in one go: what is written meanwhile neither waits nor makes it begin anew. */
const EVERY_PAGE = 2 ** 31 - 1;

/**
 * Copies the file of a store as it is at one moment, while a bot goes on writing to it. Under its name the copy is there when
 * it is whole, on the disk, and looked through; what stood there before stands there until then.
 */
export async function copyStore(from: string, to: string, accept: (copy: Inspected) => boolean): Promise<Inspected> {
  const part = `${to}.part`;
  rmSync(part, { force: true });
  try {
    const source = new DatabaseSync(from, { readOnly: true });
    try {
      await backup(source, part, { rate: EVERY_PAGE });
    } finally {
      source.close();
    }
    standAlone(part);
    const seen = await inspect(part);
    if (accept(seen)) renameSync(part, to);
    return seen;
  } finally {
    rmSync(part, { force: true });
  }
}

/** Makes one file of it, that only its owner reads, and sees it onto the disk. */
function standAlone(file: string): void {
  const copy = new DatabaseSync(file);
  copy.exec('PRAGMA journal_mode = DELETE');
  copy.close();
  chmodSync(file, 0o600);
  const descriptor = openSync(file, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
