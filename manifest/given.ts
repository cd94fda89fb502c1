import { parseArgs } from 'node:util';

/** The options of the command; all but the flag have a value. */
export const OPTIONS = {
  'app-id': { type: 'string' },
  'bot-id': { type: 'string' },
  domain: { type: 'string' },
  name: { type: 'string' },
  cloud: { type: 'string' },
  'read-channel-messages': { type: 'boolean' },
  developer: { type: 'string' },
  website: { type: 'string' },
  privacy: { type: 'string' },
  terms: { type: 'string' },
  version: { type: 'string' },
  out: { type: 'string' },
} as const;

type OptionName = keyof typeof OPTIONS;

/** What a command line gives, and whatever of it makes no sense. */
export interface Given {
  readonly values: Readonly<Partial<Record<OptionName, string>>>;
  readonly faults: readonly string[];
}

/** Reads a command line to its end, whatever stands in it: all its faults are to be told at once. */
export function givenIn(args: readonly string[]): Given {
  const { tokens } = parseArgs({
    args: args.map(withoutValue),
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Partial<Record<OptionName, string>> = {};
  const faults: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') faults.push(`${token.value}: is not understood`);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!isOption(name)) faults.push(`${rawName}: there is no such option`);
    else if (name in values) faults.push(`${rawName}: is given twice`);
    else {
      const fault = valueFault(name, value);
      if (fault) faults.push(`${rawName}: ${fault}`);
      values[name] = value?.trim() ?? '';
    }
  }
  return { values, faults };
}

/** An option that another follows has no value, and does not take that other for one. */
function withoutValue(arg: string, at: number, args: readonly string[]): string {
  const name = arg.slice(2);
  const lacks =
    arg.startsWith('--') && isOption(name) && OPTIONS[name].type === 'string' && args[at + 1]?.startsWith('--');
  return lacks ? `${arg}=` : arg;
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function valueFault(name: OptionName, value: string | undefined): string | null {
  if (OPTIONS[name].type === 'boolean') return value === undefined ? null : 'takes no value';
  return value?.trim() ? null : 'a value is needed';
}
