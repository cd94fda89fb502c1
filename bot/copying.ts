import { existsSync, realpathSync, rmSync } from 'node:fs';
import { UsageError } from './ask-options.ts';
import { copyStore, type Inspected, inspect, isInUse } from './compose-copies.ts';
import { type Environment, readStoreSettings } from './config.ts';
import { BACKUP_USAGE, RESTORE_USAGE, readCopyOptions } from './copy-options.ts';

const EXIT = { done: 0, broken: 1, usage: 2 } as const;

/** Where the words of a terminal go. */
export interface CopyTerminal {
  out(text: string): void;
  err(text: string): void;
}

/** Copies the file of a store while the bot runs. Answers the exit code. */
export function backUp(args: readonly string[], env: Environment, terminal: CopyTerminal): Promise<number> {
  return guarded(BACKUP_USAGE, terminal, async () => {
    const { store, backup, force } = readCopyOptions(args, 'to');
    const file = storeFile(store, env);
    if (!existsSync(file)) throw new UsageError(`${file}: there is no such file`);
    if (isThere(backup) && (!force || isSame(file, backup)))
      throw new UsageError(`${backup}: is there already${isSame(file, backup) ? ', and is the store itself' : ''}`);
    // A store whose audit was tampered with is worth a copy all the more.
    const copy = await copyStore(file, backup, () => true);
    terminal.out(`${backup}: ${told(copy)}\n`);
    return copy.broken === null ? EXIT.done : EXIT.broken;
  });
}

/** Puts a backup where the bot keeps its cases. Answers the exit code. */
export function restore(args: readonly string[], env: Environment, terminal: CopyTerminal): Promise<number> {
  return guarded(RESTORE_USAGE, terminal, async () => {
    const { store, backup, force } = readCopyOptions(args, 'from');
    const file = storeFile(store, env);
    if (!existsSync(backup)) throw new UsageError(`${backup}: there is no such file`);
    if (isSame(file, backup)) throw new UsageError(`${backup}: is the store itself`);
    const seen = await inspect(backup);
    if (seen.broken !== null) return refuse(`${backup}: ${told(seen)}; it was not restored`, terminal);
    if (isInUse(file)) return refuse(`${file}: a bot is running on it; stop it first`, terminal);
    if (isThere(file) && !force) return refuse(`${file}: is there already; --force puts the backup over it`, terminal);
    // Of a file that is gone; they would be taken for changes of the new one.
    if (!existsSync(file)) for (const suffix of BESIDE) rmSync(`${file}${suffix}`, { force: true });
    const copy = await copyStore(backup, file, ({ broken }) => broken === null);
    terminal.out(`${file}: ${told(copy)}\n`);
    return EXIT.done;
  });
}

async function guarded(usage: string, { err }: CopyTerminal, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    const isUsage = error instanceof UsageError;
    err(`${error instanceof Error ? error.message : error}\n${isUsage ? `${usage}\n` : ''}`);
    return isUsage ? EXIT.usage : EXIT.broken;
  }
}

function refuse(words: string, { err }: CopyTerminal): number {
  err(`${words}\n`);
  return EXIT.broken;
}

function storeFile(given: string | null, env: Environment): string {
  if (given !== null) return given;
  const { GREENLIGHT_STORE: file, ...shared } = readStoreSettings(env);
  if (shared.GREENLIGHT_STORAGE_ACCOUNT || shared.GREENLIGHT_STORAGE_CONNECTION)
    throw new UsageError('the cases are kept in a storage account, which keeps copies of itself');
  if (file === ':memory:') throw new UsageError('GREENLIGHT_STORE is :memory:, of which there is no file');
  return file;
}

/** Where lies, beside a file, what has not been written into it yet. */
const BESIDE = ['-wal', '-shm', '-journal'];

function isThere(file: string): boolean {
  return ['', ...BESIDE].some((suffix) => existsSync(`${file}${suffix}`));
}

function isSame(one: string, other: string): boolean {
  return existsSync(one) && existsSync(other) && realpathSync(one) === realpathSync(other);
}

function told({ cases, lines, lastHash, broken }: Inspected): string {
  const counts = `${cases} ${cases === 1 ? 'case' : 'cases'}, ${lines} ${lines === 1 ? 'line' : 'lines'} of the audit`;
  if (broken !== null) return `${counts}, ${broken}`;
  return `${counts}, chain sound${lastHash === '' ? '' : `, last hash ${lastHash}`}`;
}
