type Value = unknown;

/** As long as a text of KQL's may be. Source: learn.microsoft.com, "The string data type". */
const LONGEST_TEXT = 1_048_576;

const scalar: Readonly<Record<string, (...given: Value[]) => Value>> = {
  tolower: (value) => textOf(value).toLowerCase(),
  toupper: (value) => textOf(value).toUpperCase(),
  tostring: textOf,
  tobool: booleanOf,
  toboolean: booleanOf,
  toint: numberOf,
  tolong: numberOf,
  toreal: numberOf,
  todouble: numberOf,
  todatetime: dateOf,
  datetime: dateOf,
  todynamic: (value) => value ?? null,
  parse_json: (value) => value ?? null,
  isempty: (value) => textOf(value) === '',
  isnotempty: (value) => textOf(value) !== '',
  notempty: (value) => textOf(value) !== '',
  isnull: (value) => value === null || value === undefined,
  isnotnull: (value) => value !== null && value !== undefined,
  not: (value) => value !== true,
  array_length: (value) => (Array.isArray(value) ? value.length : null),
  strlen: (value) => textOf(value).length,
  strcat: (...values) => values.map(textOf).join('').slice(0, LONGEST_TEXT),
  split: (value, by) => textOf(value).split(textOf(by)),
  coalesce: (...values) => values.find((value) => value !== null && value !== undefined && value !== '') ?? null,
  iff: (test, yes, no) => (test === true ? yes : no),
  iif: (test, yes, no) => (test === true ? yes : no),
  pack_array: (...values) => values,
};

type Measure = (values: readonly Value[]) => Value;

const measures: Readonly<Record<string, Measure>> = {
  count: (values) => values.length,
  countif: (values) => values.filter((value) => value === true).length,
  dcount: (values) => new Set(values.map(textOf)).size,
  sum: (values) => values.reduce<number>((total, value) => total + (numberOf(value) ?? 0), 0),
  min: (values) => [...values].sort(compare)[0] ?? null,
  max: (values) => [...values].sort(compare).at(-1) ?? null,
  make_list: (values) => [...values],
  make_set: (values) => [...new Set(values)],
  any: (values) => values[0] ?? null,
  take_any: (values) => values[0] ?? null,
};

/** Whether KQL, as far as it is known here, has a function. */
export function isFunction(name: string): boolean {
  return Object.hasOwn(scalar, name) || Object.hasOwn(measures, name);
}

/** Computes a function of values of one row. */
export function scalarFunction(name: string): ((...given: Value[]) => Value) | undefined {
  return Object.hasOwn(scalar, name) ? scalar[name] : undefined;
}

/** Computes an aggregate over values of many rows. */
export function measureFunction(name: string): Measure | undefined {
  return Object.hasOwn(measures, name) ? measures[name] : undefined;
}

/** A value as KQL writes it. */
export function textOf(value: Value): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function booleanOf(value: Value): boolean | null {
  const text = textOf(value).toLowerCase();
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' ? false : null;
}

function numberOf(value: Value): number | null {
  const number = Number(textOf(value));
  return textOf(value) === '' || Number.isNaN(number) ? null : number;
}

function dateOf(value: Value): string | null {
  const at = Date.parse(textOf(value));
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** Orders values as KQL does: nothing first, numbers by size, all else by text. */
export function compare(one: Value, other: Value): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  const [left, right] = [textOf(one), textOf(other)];
  return left < right ? -1 : Number(left > right);
}
