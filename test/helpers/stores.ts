import { randomUUID } from 'node:crypto';
import type { CaseStore, Stored } from '../../services/cases/ports.ts';
import type { Happening } from '../../services/domain/audit.ts';
import type { Case } from '../../services/domain/case.ts';
import { happeningOf } from '../../services/domain/happening.ts';
import { sqliteStores } from '../../services/store/sqlite/index.ts';
import type { Stores } from '../../services/store/stores.ts';
import { NOW } from './cases.ts';

/** Stores in a file, or in memory. */
export function fileStores(file = ':memory:', clock: () => number = () => Date.now()): Stores {
  return sqliteStores(file, { clock, newId: randomUUID });
}

/** What the audit says of a case that a test puts into a store. */
export function opened(current: Case): Happening {
  return happeningOf(current, { type: 'opened', seconds: 1 }, NOW);
}

/** Puts a case into a store as it is, over a revision. */
export function keep(store: CaseStore, current: Case, revision = 0): Promise<Stored | null> {
  return store.save(current, revision, opened(current));
}

/** A case that is there. */
export async function caseIn(store: CaseStore, id: string): Promise<Case> {
  const stored = await store.read(id);
  if (!stored) throw new Error('the case is in the store');
  return stored.current;
}

/** A service that keeps time by itself gives a case back a little after its claim has run out. */
export async function eventually<T>(look: () => Promise<T | null>, seconds = 10): Promise<T | null> {
  for (let attempt = 0; attempt < seconds * 10; attempt += 1) {
    const found = await look();
    if (found) return found;
    await new Promise((done) => setTimeout(done, 100));
  }
  return null;
}
