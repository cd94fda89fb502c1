import { open } from 'node:fs/promises';
import type { DatabaseSync } from 'node:sqlite';
import { together } from './together.ts';

/** Sees what was written so far onto the disk, so that a machine that loses its power does not lose it. */
export type OnDisk = () => Promise<void>;

/**
 * The disk below a file. SQLite would wait for it at every commit, and nothing else would be done meanwhile: some milliseconds
 * each. It is waited for beside all else instead, once for all who have written, before anybody is answered.
 * Source: sqlite.org/wal.html and pragma.html#pragma_synchronous: with NORMAL what was committed lies in the log beside the file,
 * which is sound at all times, and is on the disk once the log is.
 */
export function diskBelow(database: DatabaseSync, file: string): OnDisk {
  const { journal_mode: mode } = database.prepare('PRAGMA journal_mode = WAL').get() ?? {};
  // A file system that several processes cannot share a memory over has no such log, and memory has no disk.
  if (mode !== 'wal') {
    database.exec('PRAGMA synchronous = FULL');
    return async () => {};
  }
  database.exec('PRAGMA synchronous = NORMAL');
  return together(async () => {
    const log = await open(`${file}-wal`, 'r+');
    try {
      await log.datasync();
    } finally {
      await log.close();
    }
  });
}

/** The same part of a store, whose verbs answer once what they wrote is on the disk. */
export function onDisk<T extends object, V extends keyof T>(part: T, verbs: readonly V[], seen: OnDisk): T {
  const waiting = verbs.map((verb) => {
    const write = part[verb] as (...given: unknown[]) => Promise<unknown>;
    const written = async (...given: unknown[]) => {
      const answer = await write(...given);
      await seen();
      return answer;
    };
    return [verb, written];
  });
  return { ...part, ...Object.fromEntries(waiting) };
}
