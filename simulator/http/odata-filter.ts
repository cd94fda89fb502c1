import { refuse } from './answer.ts';

/** One clause of an OData filter; clauses are joined by `and`. */
export type Clause =
  | { readonly kind: 'compare'; readonly field: string; readonly operator: string; readonly value: string }
  | { readonly kind: 'call'; readonly name: string; readonly value: string };

const literal = String.raw`(?:'((?:[^']|'')*)'|([^\s()']+))`;
const compare = new RegExp(`^([\\w./]+)\\s+(eq|ne|ge|gt|le|lt)\\s+${literal}$`, 'i');
const lambda = new RegExp(`^([\\w/]+)/any\\((\\w+):\\s*\\2\\s+eq\\s+${literal}\\)$`, 'i');
const call = /^(\w+)\(\s*(?:'((?:[^']|'')*)')?\s*\)$/;

/** Reads an OData filter of comparisons, calls and `any`, joined by `and`; Azure's own refusal for anything else. */
export function parseFilter(filter: string): Clause[] {
  if (filter.trim() === '') return [];
  return filter
    .split(/\s+and\s+(?=(?:[^']*'[^']*')*[^']*$)/i)
    .map((part) => clauseOf(part.trim().replace(/^\((.*)\)$/, '$1')));
}

function clauseOf(part: string): Clause {
  const [, field, operator, quoted, bare] = compare.exec(part) ?? [];
  if (field && operator)
    return {
      kind: 'compare',
      field: field.toLowerCase(),
      operator: operator.toLowerCase(),
      value: unquote(quoted, bare),
    };
  const [, list, , wanted, plain] = lambda.exec(part) ?? [];
  if (list) return { kind: 'call', name: `${list.toLowerCase()}/any`, value: unquote(wanted, plain) };
  const [, name, argument] = call.exec(part) ?? [];
  if (name) return { kind: 'call', name: name.toLowerCase(), value: unquote(argument, '') };
  throw refuse(400, 'InvalidFilterInQueryString', `Invalid $filter '${part}' specified in the query string.`);
}

function unquote(quoted: string | undefined, bare: string | undefined): string {
  return quoted === undefined ? (bare ?? '') : quoted.replaceAll("''", "'");
}

/** Whether a value stands to another as an OData comparison says; letter case does not count. */
export function holds(operator: string, held: string, wanted: string): boolean {
  const [left, right] = [held.toLowerCase(), wanted.toLowerCase()];
  if (operator === 'eq') return left === right;
  if (operator === 'ne') return left !== right;
  if (operator === 'ge') return left >= right;
  if (operator === 'gt') return left > right;
  return operator === 'le' ? left <= right : left < right;
}

/** A filter this list does not know. */
export function unknownClause(clause: Clause): never {
  const name = clause.kind === 'call' ? `${clause.name}()` : clause.field;
  throw refuse(400, 'UnsupportedFilter', `The filter '${name}' is not supported here.`);
}
