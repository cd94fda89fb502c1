import { parseExpression } from './parse-expression.ts';
import { commaList, Reader } from './reader.ts';
import type { Expression, Named, Query, Step } from './syntax.ts';
import { QueryFault, tokenize } from './tokens.ts';

type StepReader = (reader: Reader) => Step | Step[];

const steps: Readonly<Record<string, StepReader>> = {
  where: (reader) => ({ kind: 'where', test: parseExpression(reader) }),
  filter: (reader) => ({ kind: 'where', test: parseExpression(reader) }),
  project: (reader) => ({ kind: 'project', columns: namedList(reader) }),
  extend: (reader) => ({ kind: 'extend', columns: namedList(reader) }),
  'project-away': (reader) => ({ kind: 'project-away', names: commaList(reader, () => reader.name()) }),
  distinct: (reader) => ({ kind: 'distinct', columns: namedList(reader) }),
  order: ordering,
  sort: ordering,
  take: taking,
  limit: taking,
  top,
  summarize,
  'mv-expand': expansion,
  mvexpand: expansion,
  count: () => ({ kind: 'count' }),
  union: (reader) => ({ kind: 'union', table: reader.name().toLowerCase() }),
};

/** Reads a query; anything outside the part of KQL known here is a fault where it begins. */
export function parseQuery(text: string): Query {
  const reader = new Reader(tokenize(text));
  const table = stepReader(reader.next.text) ? 'resources' : reader.name().toLowerCase();
  const found: Step[] = table === 'resources' && stepReader(reader.next.text) ? parseStep(reader) : [];
  while (reader.accept('|')) found.push(...parseStep(reader));
  reader.accept(';');
  if (reader.next.kind !== 'end') throw reader.fault('unexpected text');
  return { table, steps: found };
}

function stepReader(word: string): StepReader | undefined {
  const name = word.toLowerCase();
  return Object.hasOwn(steps, name) ? steps[name] : undefined;
}

function parseStep(reader: Reader): Step[] {
  const word = reader.next;
  const read = word.kind === 'name' ? stepReader(word.text) : undefined;
  if (!read) throw new QueryFault(`unknown operator '${word.text}'`, word);
  reader.take();
  return [read(reader)].flat();
}

/** `top n by x` is an ordering and a cut. */
function top(reader: Reader): Step[] {
  const count = wholeNumber(reader);
  return [ordering(reader), { kind: 'take', count }];
}

function namedList(reader: Reader): Named[] {
  return commaList(reader, () => named(reader));
}

/** `name = expression`, or an expression that names itself. */
function named(reader: Reader): Named {
  if (reader.next.kind === 'name' && reader.peek(1)?.text === '=') {
    const name = reader.name();
    reader.expect('=');
    return { name, value: parseExpression(reader) };
  }
  const value = parseExpression(reader);
  return { name: ownName(value), value };
}

function ownName(value: Expression): string {
  if (value.kind === 'column') return value.name;
  if (value.kind === 'call') return value.arguments[0] ? ownName(value.arguments[0]) : `${value.name}_`;
  if (value.kind !== 'member') return 'Column1';
  const last = value.name.kind === 'literal' ? String(value.name.value) : 'value';
  return `${ownName(value.of)}_${last}`;
}

function ordering(reader: Reader): Step {
  reader.expect('by');
  const by = commaList(reader, () => {
    const value = parseExpression(reader);
    // KQL sorts downwards unless told otherwise.
    const descending = !reader.accept('asc');
    if (descending) reader.accept('desc');
    if (reader.accept('nulls') && !reader.accept('first')) reader.expect('last');
    return { value, descending };
  });
  return { kind: 'order', by };
}

function taking(reader: Reader): Step {
  return { kind: 'take', count: wholeNumber(reader) };
}

function wholeNumber(reader: Reader): number {
  if (reader.next.kind !== 'number') throw reader.fault('expected a number');
  return Number(reader.take().text);
}

function summarize(reader: Reader): Step {
  const measures = reader.is('by') ? [] : commaList(reader, () => measure(reader));
  const by = reader.accept('by') ? namedList(reader) : [];
  return { kind: 'summarize', measures, by };
}

function measure(reader: Reader): Named {
  const { name, value } = named(reader);
  if (value.kind !== 'call') throw reader.fault('expected an aggregation');
  return {
    name: name === ownName(value) ? `${value.name}_${value.arguments[0] ? ownName(value.arguments[0]) : ''}` : name,
    value,
  };
}

function expansion(reader: Reader): Step {
  const column = named(reader);
  return { kind: 'expand', column };
}
