import { createWriteStream, existsSync } from 'node:fs';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { entryPeople } from '../cards/history/entry-people.ts';
import { entryWords } from '../cards/history/entry-words.ts';
import { clean } from '../cards/parts/clean.ts';
import { english, say } from '../sentences/index.ts';
import {
  AUDIT_FORMS,
  type AuditLine,
  type CaseStore,
  EVERYTHING,
  firstBroken,
  type Instant,
  isWanted,
  seenFrom,
} from '../services/index.ts';
import { UsageError } from './ask-options.ts';
import { AUDIT_USAGE, type AuditOptions, readAuditOptions } from './audit-options.ts';
import { openStores } from './compose.ts';
import { openSharedStores } from './compose-shared.ts';
import { type Environment, readStoreSettings } from './config.ts';
import { writeReport } from './report-file.ts';
import { writeValue } from './value-file.ts';

const EXIT = { done: 0, broken: 1, usage: 2 } as const;

/** Where the words of a terminal go. */
export interface AuditTerminal {
  readonly out: Writable;
  err(text: string): void;
  now(): Instant;
}

/** The audit in a terminal: exported, verified, or read. Answers the exit code. */
export async function audit(args: readonly string[], env: Environment, terminal: AuditTerminal): Promise<number> {
  try {
    const options = readAuditOptions(args);
    await using stores = await openKept(options.store, env);
    return await run(options, stores.store, terminal);
  } catch (error) {
    if (isClosedPipe(error)) return EXIT.done;
    const words = error instanceof Error ? error.message : String(error);
    terminal.err(`${words}\n${error instanceof UsageError ? `${AUDIT_USAGE}\n` : ''}`);
    return EXIT.usage;
  }
}

/** A file that nobody has written yet is not made by reading it. */
async function openKept(file: string | null, env: Environment): Promise<ReturnType<typeof openStores>> {
  const settings = readStoreSettings(env);
  const shared = file === null ? await openSharedStores(settings, () => undefined) : null;
  if (shared) return shared;
  const there = file ?? settings.GREENLIGHT_STORE;
  if (!existsSync(there))
    throw new UsageError(`${file === null ? 'GREENLIGHT_STORE' : '--store'} ${there}: there is no such file`);
  return openStores(there);
}

async function run(options: AuditOptions, store: CaseStore, terminal: AuditTerminal): Promise<number> {
  switch (options.command) {
    case 'export':
      return exportLines(options, store, terminal);
    case 'verify':
      return verify(options, store, terminal);
    case 'history':
      return tell(options.name, store, terminal);
    case 'report':
      await writeReport(options, store, terminal.out, terminal.now());
      return EXIT.done;
    case 'value':
      await writeValue(options, store, terminal.out);
      return EXIT.done;
  }
}

async function exportLines(
  { format, since, certificate, out: file }: AuditOptions & { command: 'export' },
  store: CaseStore,
  { out }: AuditTerminal,
): Promise<number> {
  const query = { ...EVERYTHING, since, name: certificate };
  const { head, end, text } = AUDIT_FORMS[format];
  async function* written() {
    for (const line of head) yield `${line}${end}`;
    for await (const line of store.audit()) if (isWanted(line, query)) yield `${text(line)}${end}`;
  }
  // One line after the other, as fast as they are taken: an audit may be larger than the memory.
  const lines = Readable.from(written());
  await (file === null
    ? pipeline(lines, out, { end: false })
    : pipeline(lines, createWriteStream(file, { mode: 0o600 })));
  return EXIT.done;
}

async function verify(
  { last }: AuditOptions & { command: 'verify' },
  store: CaseStore,
  { out }: AuditTerminal,
): Promise<number> {
  const seen = { count: 0, from: 1, hash: '', kept: last === null };
  async function* counted(): AsyncGenerator<AuditLine> {
    for await (const line of store.audit()) {
      yield line;
      if (seen.count === 0) seen.from = line.seq;
      seen.count += 1;
      seen.hash = line.hash;
      seen.kept ||= line.hash === last || line.cut?.hash === last;
    }
  }
  const broken = await firstBroken(counted());
  if (broken) {
    out.write(`line ${broken.seq} is broken: ${broken.why}\n`);
    return EXIT.broken;
  }
  const lines = `${seen.count} ${seen.count === 1 ? 'line' : 'lines'}`;
  const from = seen.from > 1 ? ` from line ${seen.from} on, the older ones having been cut off` : '';
  if (!seen.kept) {
    out.write(
      `${lines}${from}, and none of them has the hash ${last}: lines were cut off at the end, or all was written anew\n`,
    );
    return EXIT.broken;
  }
  out.write(`${lines}${from}, chain sound${seen.count > 0 ? `, last hash ${seen.hash}` : ''}\n`);
  return EXIT.done;
}

/** Whoever may read the file may read all of it, so nothing is left out here for the sake of other conversations. */
async function tell(name: string, store: CaseStore, { out }: AuditTerminal): Promise<number> {
  let count = 0;
  async function* written() {
    for await (const line of store.audit()) {
      if (!isWanted(line, { ...EVERYTHING, name })) continue;
      count += 1;
      const seen = seenFrom(null, line);
      const people = entryPeople(seen);
      const request = seen.requestId ? [say('history.request', { request: seen.requestId })] : [];
      const told = [entryWords(seen), ...(people === null ? [] : [people]), ...request];
      yield `${seen.seq}  ${seen.at}  ${told.map((each) => clean(english(each))).join(' · ')}\n`;
    }
    if (count === 0) yield `Nothing is recorded of ${clean(name)}.\n`;
  }
  await pipeline(Readable.from(written()), out, { end: false });
  return EXIT.done;
}

/** Somebody has read enough, as `head` does. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
