import type { DatabaseSync } from 'node:sqlite';
import { NewerStore } from '../newer-store.ts';
import { rollBack } from './roll-back.ts';

export { NewerStore };

/** One step from a version of the file to the next. */
type Migration = (database: DatabaseSync) => void;

/** From a file of version n by the n-th on. A step that has been released is never changed, only followed by another. */
const MIGRATIONS: readonly Migration[] = [
  keepCases,
  keepAuditAndWork,
  knowWhatIsUnderWay,
  knowWhatCameMeanwhile,
  knowThreads,
  knowWhoWasGreeted,
  knowWhatWasOffered,
  knowWhatWasHeard,
  knowWhatIsWatched,
];

/** The version that this Greenlight writes. */
export const NEWEST = MIGRATIONS.length;

/** Brings a file to the newest version, all of it or nothing. Throws a `NewerStore` for one that is from the future. */
export function migrate(database: DatabaseSync): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    const version = versionOf(database);
    if (version > NEWEST) throw new NewerStore(version, NEWEST);
    for (const step of MIGRATIONS.slice(version)) step(database);
    database.exec(`PRAGMA user_version = ${NEWEST}`);
    database.exec('COMMIT');
  } catch (error) {
    rollBack(database);
    throw error;
  }
}

/** The version that a file is of; 0 for an empty one, and for the first files, which told none. */
export function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version);
}

function keepCases(database: DatabaseSync): void {
  database.exec(
    'CREATE TABLE IF NOT EXISTS cases (id TEXT PRIMARY KEY, revision INTEGER NOT NULL, stage TEXT NOT NULL, body TEXT NOT NULL) STRICT',
  );
}

function keepAuditAndWork(database: DatabaseSync): void {
  database.exec(`
    CREATE TABLE audit (seq INTEGER PRIMARY KEY, hash TEXT NOT NULL, case_id TEXT NOT NULL, body TEXT NOT NULL) STRICT;
    CREATE INDEX audit_of_case ON audit (case_id, seq);
    CREATE TABLE work (case_id TEXT PRIMARY KEY, visible_at INTEGER NOT NULL, claim TEXT NOT NULL, attempts INTEGER NOT NULL) STRICT;
    CREATE INDEX cases_at_work ON cases (stage);
    INSERT INTO work (case_id, visible_at, claim, attempts)
      SELECT id, 0, '', 0 FROM cases WHERE stage IN ('approved', 'applied', 'undoing');`);
}

/** Earlier cases told no approvals and no terms of them, no time to be carried out by, and of a step no request id. */
function knowWhatIsUnderWay(database: DatabaseSync): void {
  const update = database.prepare('UPDATE cases SET body = ? WHERE id = ?');
  for (const { id, body } of database.prepare('SELECT id, body FROM cases').all()) {
    update.run(JSON.stringify(withDefaults(JSON.parse(String(body)) as Earlier)), String(id));
  }
}

/** A case that is put in while a worker has it is not forgotten when that worker is done. */
function knowWhatCameMeanwhile(database: DatabaseSync): void {
  database.exec('ALTER TABLE work ADD COLUMN again INTEGER NOT NULL DEFAULT 0');
}

/** Earlier cases told their thread in the note on where their card hangs alone. */
function knowThreads(database: DatabaseSync): void {
  database.exec(`
    ALTER TABLE cases ADD COLUMN thread TEXT NOT NULL DEFAULT '';
    UPDATE cases SET thread = coalesce(body ->> '$.shownAt.reference.conversation.id', body ->> '$.conversation', '');
    UPDATE cases SET body = json_set(body, '$.thread', thread);
    CREATE INDEX cases_of_thread ON cases (thread);`);
}

function knowWhoWasGreeted(database: DatabaseSync): void {
  database.exec('CREATE TABLE greeted (conversation TEXT PRIMARY KEY) STRICT');
}

function knowWhatWasOffered(database: DatabaseSync): void {
  database.exec(`
    CREATE TABLE offered (thread TEXT PRIMARY KEY, kept_at INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
    CREATE INDEX offered_at ON offered (kept_at);`);
}

function knowWhatWasHeard(database: DatabaseSync): void {
  database.exec(`
    CREATE TABLE heard (conversation TEXT NOT NULL, activity TEXT NOT NULL, heard_at INTEGER NOT NULL, PRIMARY KEY (conversation, activity)) STRICT, WITHOUT ROWID;
    CREATE INDEX heard_at ON heard (heard_at);`);
}

function knowWhatIsWatched(database: DatabaseSync): void {
  database.exec(`
    CREATE TABLE rooms (conversation TEXT PRIMARY KEY, revision INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
    CREATE TABLE turns (name TEXT PRIMARY KEY, holder TEXT NOT NULL, until INTEGER NOT NULL) STRICT;`);
}

interface Earlier {
  readonly plan?: object;
  readonly decidedBy?: unknown;
  readonly decidedAt?: string;
  readonly steps?: readonly object[];
  readonly undoSteps?: readonly object[];
}

function withDefaults(earlier: Earlier): object {
  const named = (steps: readonly object[]) => steps.map((step) => ({ requestId: '', ...step }));
  const { plan, decidedBy: by, decidedAt: at, steps, undoSteps } = earlier;
  return {
    ...(plan ? { approvals: steps ? [{ by, at }] : [] } : {}),
    ...(steps ? { executeBy: '9999-12-31T23:59:59.999Z', breakGlass: null, begun: null } : {}),
    ...earlier,
    ...(plan ? { plan: { terms: { approvals: 1, minutes: 30, breakGlass: false, grantHours: 0 }, ...plan } } : {}),
    ...(steps ? { steps: named(steps) } : {}),
    ...(undoSteps ? { undoSteps: named(undoSteps) } : {}),
  };
}
