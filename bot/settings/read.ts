import { unresolved } from './reference.ts';
import type { Rule } from './rule.ts';
import type { Setting, Settings, ValuesOf } from './setting.ts';
import { unknownNames } from './unknown.ts';

/** A configuration that the bot refuses to start with. Names every fault at once, and no value: it may be a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Where settings are read from. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads settings from the environment, where an empty one is none. Throws a `ConfigError` that names all that is wrong. */
export function readSettings<S extends Settings>(
  settings: S,
  rules: readonly Rule[],
  env: Environment,
  known: readonly string[],
): ValuesOf<S> {
  const given = new Map(Object.entries(env).flatMap(([name, text = '']) => (text.trim() ? [[name, text]] : [])));
  const read = Object.entries(settings).map(([name, each]) => [name, readOne(name, each, given.get(name))] as const);
  const values = Object.fromEntries(read.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]])));
  const unread = new Set(read.flatMap(([name, { faults }]) => (faults.length > 0 ? [name] : [])));
  const faults = [
    ...read.flatMap(([name, each]) => each.faults.map((fault) => `${name}${fault}`)),
    ...unknownNames([...given.keys()], known),
    ...rules.flatMap((rule) => brokenBy(rule, values, unread, new Set(given.keys()))),
  ];
  if (faults.length > 0) throw new ConfigError(faults.join('\n'));
  return Object.freeze(values) as ValuesOf<S>;
}

interface Read {
  readonly value?: unknown;
  /** Each from behind the name on: a place in a list, and what is wrong there. */
  readonly faults: readonly string[];
}

function readOne(name: string, { kind, usual }: Setting, text = usual): Read {
  const reference = unresolved(name, text);
  if (reference !== null) return { faults: [`: ${reference}`] };
  const read = kind.reads.safeParse(text);
  if (read.success) return { value: read.data, faults: [] };
  const places = new Set(read.error.issues.map(({ path }) => path.map((step) => `.${String(step)}`).join('')));
  return { faults: [...places].map((place) => `${place}: has to be ${kind.takes.replaceAll('`', '')}`) };
}

function brokenBy(
  { at, about, fault }: Rule,
  values: object,
  unread: ReadonlySet<string>,
  given: ReadonlySet<string>,
): readonly string[] {
  const words = about.some((name) => unread.has(name)) ? null : fault(values as never, given);
  return words === null ? [] : [`${at}: ${words}`];
}
