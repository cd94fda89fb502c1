import { evaluate } from './evaluate.ts';
import { compare, measureFunction, textOf } from './functions.ts';
import type { Named, Row, Step } from './syntax.ts';

type Ordering = Extract<Step, { kind: 'order' }>['by'];

/** The rows of another table. */
type Tables = (table: string) => readonly Row[];

/** Sends rows through the steps of a query. */
export function runSteps(steps: readonly Step[], rows: readonly Row[], tables: Tables = () => []): readonly Row[] {
  return steps.reduce<readonly Row[]>((left, step) => runStep(step, left, tables), rows);
}

function runStep(step: Step, rows: readonly Row[], tables: Tables): readonly Row[] {
  switch (step.kind) {
    case 'where':
      return rows.filter((row) => evaluate(step.test, row) === true);
    case 'project':
      return rows.map((row) => values(step.columns, row));
    case 'extend':
      return rows.map((row) => extended(row, step.columns));
    case 'project-away':
      return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !step.names.includes(name))));
    case 'distinct':
      return distinct(rows.map((row) => values(step.columns, row)));
    case 'order':
      return ordered(rows, step.by);
    case 'take':
      return rows.slice(0, step.count);
    case 'summarize':
      return summarized(rows, step.measures, step.by);
    case 'expand':
      return allExpanded(rows, step.column);
    case 'union':
      return within([...rows, ...tables(step.table)]);
    case 'count':
      return [{ Count: rows.length }];
  }
}

function values(columns: readonly Named[], row: Row): Row {
  return Object.fromEntries(columns.map(({ name, value }) => [name, evaluate(value, row)]));
}

/** Each column may use those before it. */
function extended(row: Row, columns: readonly Named[]): Row {
  const wider: Record<string, unknown> = { ...row };
  for (const { name, value } of columns) wider[name] = evaluate(value, wider);
  return wider;
}

function distinct(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

function ordered(rows: readonly Row[], by: Ordering): Row[] {
  return [...rows].sort((one, other) => {
    for (const { value, descending } of by) {
      const order = compare(evaluate(value, one), evaluate(value, other));
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  });
}

function summarized(rows: readonly Row[], measures: readonly Named[], by: readonly Named[]): Row[] {
  const groups = new Map<string, { key: Row; rows: Row[] }>();
  if (by.length === 0) groups.set('', { key: {}, rows: [] });
  for (const row of rows) {
    const key = values(by, row);
    const name = by.length === 0 ? '' : Object.values(key).map(textOf).join('\u0000');
    const group = groups.get(name) ?? { key, rows: [] };
    group.rows.push(row);
    groups.set(name, group);
  }
  return [...groups.values()].map((group) => ({ ...group.key, ...measured(group.rows, measures) }));
}

function measured(rows: readonly Row[], measures: readonly Named[]): Row {
  const entries = measures.map(({ name, value }) => {
    if (value.kind !== 'call') return [name, null];
    const [argument] = value.arguments;
    const given = rows.map((row) => (argument ? evaluate(argument, row) : row));
    return [name, measureFunction(value.name)?.(given) ?? null];
  });
  return Object.fromEntries(entries);
}

/** More rows than any tenant has, or whoever plays with lists of lists would use up all memory. */
const MOST_ROWS = 1_000_000;

/** A result that no page could begin to show. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch';
}

function within<T>(rows: readonly T[]): readonly T[] {
  if (rows.length > MOST_ROWS) throw new TooMuch(`more than ${MOST_ROWS} rows`);
  return rows;
}

function allExpanded(rows: readonly Row[], column: Named): readonly Row[] {
  const found: Row[] = [];
  for (const row of rows) {
    for (const each of expanded(row, column)) found.push(each);
    within(found);
  }
  return found;
}

/** One row for each thing in a list; a row without a list stays as it is, with nothing in its place. */
function expanded(row: Row, { name, value }: Named): Row[] {
  const list = evaluate(value, row);
  const things = Array.isArray(list) ? list : [list];
  return (things.length > 0 ? things : [null]).map((thing) => ({ ...row, [name]: thing }));
}
