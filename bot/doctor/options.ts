import { parseArgs } from 'node:util';
import { UsageError } from '../ask-options.ts';

/** What the doctor was asked to look at. */
export interface DoctorOptions {
  readonly world: string | null;
  readonly azure: string | null;
  readonly json: boolean;
  readonly scopes: readonly string[];
}

export const DOCTOR_USAGE = `usage: npm run -s doctor [-- options]
  --world FILE   run a simulator with this world      --azure URL   use a simulator that runs
  --scope ID     look at this subscription, resource group or vault alone; repeatable
  --json         one JSON line for each check`;

const SUBSCRIPTION = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SCOPE = /^\/subscriptions\/[^/\s]+(?:\/resourceGroups\/[^/\s]+(?:\/providers(?:\/[^/\s]+)+)?)?$/i;

/** Reads the command line of `doctor`. Throws a `UsageError`. */
export function readDoctorOptions(args: readonly string[]): DoctorOptions {
  const values = parse(args);
  if (values.world !== undefined && values.azure !== undefined)
    throw new UsageError('--world and --azure: one of them');
  if (values.azure !== undefined && !URL.canParse(values.azure))
    throw new UsageError(`--azure ${values.azure}: is no URL`);
  return {
    world: values.world ?? null,
    azure: values.azure ?? null,
    json: values.json ?? false,
    scopes: (values.scope ?? []).map(scopeOf),
  };
}

/** A subscription may be named by its bare id. */
function scopeOf(given: string): string {
  if (SUBSCRIPTION.test(given)) return `/subscriptions/${given}`;
  const bare = given.replace(/\/+$/, '');
  if (!SCOPE.test(bare))
    throw new UsageError(`--scope ${given}: the id of a subscription, resource group or vault is needed`);
  return bare;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        world: { type: 'string' },
        azure: { type: 'string' },
        json: { type: 'boolean' },
        scope: { type: 'string', multiple: true },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
