import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Writable } from 'node:stream';
import { audit } from '../../bot/auditing.ts';
import type { AuditLine } from '../../services/index.ts';
import { happenings, refusal } from '../helpers/audit-lines.ts';
import { NOW } from '../helpers/cases.ts';
import { fileStores } from '../helpers/stores.ts';

/** Where the audit of a test lies. */
export const kept = { folder: '', store: '' };

/** Keeps one line of every kind in a file of its own, and one of another certificate on another day. */
export async function keepAudit(): Promise<void> {
  kept.folder = mkdtempSync(join(tmpdir(), 'greenlight-audit-'));
  kept.store = join(kept.folder, 'greenlight.sqlite');
  await using stores = fileStores(kept.store);
  for (const each of [
    ...Object.values(happenings),
    refusal({ at: '2026-11-25T09:00:00Z', certificateId: '/c/other', hostNames: [], touches: [] }),
  ])
    await stores.store.record(each);
}

export function forgetAudit(): void {
  rmSync(kept.folder, { recursive: true });
}

/** How many lines it has. */
export const LINES = Object.keys(happenings).length + 1;

/** Runs `audit` with a command line. */
export async function run(...args: readonly string[]) {
  return runWith({}, ...args);
}

/** The same with the settings of the bot. */
export async function runWith(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const sink = new Writable({
    write(chunk, _, done) {
      out.push(String(chunk));
      done();
    },
  });
  const code = await audit(args, env, { out: sink, err: (text) => void err.push(text), now: () => NOW });
  return { code, out: out.join(''), err: err.join('') };
}

/** Alters the file behind the bot's back. */
export function tamper(sql: string, ...values: readonly (string | number)[]): void {
  const database = new DatabaseSync(kept.store);
  database.prepare(sql).run(...values);
  database.close();
}

/** Rewrites a line of it. */
export function altered(seq: number, alter: (line: AuditLine) => object): void {
  const database = new DatabaseSync(kept.store);
  const body = database.prepare('SELECT body FROM audit WHERE seq = ?').get(seq)?.body;
  database.prepare('UPDATE audit SET body = ? WHERE seq = ?').run(JSON.stringify(alter(JSON.parse(String(body)))), seq);
  database.close();
}

/** What whoever keeps the end of the chain elsewhere keeps. */
export async function lastHash(): Promise<string> {
  return /last hash ([0-9a-f]{64})/.exec((await run('verify', '--store', kept.store)).out)?.[1] ?? '';
}
