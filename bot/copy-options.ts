import { parseArgs } from 'node:util';
import { UsageError } from './ask-options.ts';

/** What `backup` and `restore` are told. */
export interface CopyOptions {
  /** The file that the bot keeps its cases in; null where the settings say which. */
  readonly store: string | null;
  /** The backup: where it is written to, or taken from. */
  readonly backup: string;
  /** Whether a file that is there may be written over. */
  readonly force: boolean;
}

export const BACKUP_USAGE = `usage: npm run -s backup -- --to FILE [--store FILE] [--force]
  Copies the file that the bot keeps its cases in, as it is at one moment, while the bot runs; and looks the copy through.
  --store FILE   the file of the bot; else the one that its settings say
  --force        write over a backup that is there`;

export const RESTORE_USAGE = `usage: npm run -s restore -- --from FILE [--store FILE] [--force]
  Looks a backup through and puts it where the bot keeps its cases; not while the bot runs.
  --store FILE   the file of the bot; else the one that its settings say
  --force        put it over a file that is there`;

/** Reads the command line of `backup` or `restore`. Throws a `UsageError`. */
export function readCopyOptions(args: readonly string[], name: 'to' | 'from'): CopyOptions {
  const { store = null, force = false, [name]: backup } = parse(args, name);
  if (!backup) throw new UsageError(`--${name} FILE: is needed`);
  if (store === '') throw new UsageError('--store FILE: has no name');
  return { store: store as string | null, backup: String(backup), force: force === true };
}

function parse(args: readonly string[], name: 'to' | 'from') {
  const text = { type: 'string' } as const;
  try {
    const options = { store: text, [name]: text, force: { type: 'boolean' } as const };
    return parseArgs({ args: [...args], options }).values as Readonly<Record<string, string | boolean | undefined>>;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
