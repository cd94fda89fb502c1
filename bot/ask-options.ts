import { parseArgs } from 'node:util';

const PRESSES = ['approve', 'decline', 'sync', 'undo', 'refresh'] as const;
export type Press = (typeof PRESSES)[number];

/** What the terminal was asked to do. */
export interface AskOptions {
  readonly texts: readonly string[];
  readonly presses: readonly Press[];
  readonly world: string | null;
  readonly azure: string | null;
  readonly as: string | null;
  readonly approver: string | null;
  readonly json: boolean;
  readonly store: string;
  readonly patience: number;
  readonly record: string | null;
}

export const USAGE = `usage: npm run -s ask -- [options] "text" …
  --world FILE        run a simulator with this world      --azure URL         use a simulator that runs
  --as ID             who asks (directory object id)       --approver ID       who presses
  --press BUTTON      ${PRESSES.join(' | ')}; repeatable, after the last text
  --json              one JSON line for each text and press
  --store FILE        keep cases in a file                 --patience SECONDS  how long a case may take to settle (60)
  --record FILE       with --world: keep the traffic as JSON lines`;

/** A command line that cannot be understood, and why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads the command line of `ask`. Throws a `UsageError`. */
export function readAskOptions(args: readonly string[]): AskOptions {
  const { values, positionals } = parse(args);
  const presses = (values.press ?? []).map((press) => {
    const known = PRESSES.find((each) => each === press);
    if (!known) throw new UsageError(`--press ${press}: there is no such button`);
    return known;
  });
  const patience = Number(values.patience ?? 60);
  if (!Number.isFinite(patience) || patience < 0) throw new UsageError('--patience: a number of seconds is needed');
  if (positionals.length === 0) throw new UsageError('a text is needed');
  if (values.world && values.azure) throw new UsageError('--world and --azure: one of them');
  return {
    texts: positionals,
    presses,
    world: values.world ?? null,
    azure: values.azure ?? null,
    as: values.as ?? null,
    approver: values.approver ?? null,
    json: values.json ?? false,
    store: values.store ?? ':memory:',
    patience,
    record: values.record ?? null,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        world: { type: 'string' },
        azure: { type: 'string' },
        as: { type: 'string' },
        approver: { type: 'string' },
        press: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        store: { type: 'string' },
        patience: { type: 'string' },
        record: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
