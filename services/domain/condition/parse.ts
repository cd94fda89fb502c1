import { type Token, tokensOf } from './tokens.ts';

/** One side of a comparison: an attribute of the request, or values written down. */
export type Operand =
  | { readonly kind: 'attribute'; readonly source: string; readonly name: string }
  | { readonly kind: 'values'; readonly values: readonly string[] };

/** A condition as it is built. `mixed` joins parts by both AND and OR, which Azure's grammar leaves open. */
export type Expression =
  | { readonly kind: 'all' | 'any' | 'mixed'; readonly of: readonly Expression[] }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly operand: Operand }
  | { readonly kind: 'comparison'; readonly left: Operand; readonly operator: string; readonly right: Operand };

type Tokens = readonly Token[];
type Read<T> = { readonly value: T; readonly rest: Tokens } | null;

/** Deeper than any condition that people write: Azure takes no more than eight kilobytes. */
const DEEPEST = 300;

/** Reads a condition of Azure's; null where it is not understood as a whole. Source: learn.microsoft.com, "conditions-format". */
export function parseCondition(condition: string): Expression | null {
  const tokens = tokensOf(condition);
  if (!tokens || tokens.filter(({ kind }) => kind === '(' || kind === 'not').length > DEEPEST) return null;
  const read = chain(tokens);
  return read && read.rest.length === 0 ? read.value : null;
}

function chain(tokens: Tokens): Read<Expression> {
  const first = term(tokens);
  if (!first) return null;
  const parts = [first.value];
  const joints = new Set<string>();
  let { rest } = first;
  for (let joint = rest[0]?.kind; joint === 'and' || joint === 'or'; joint = rest[0]?.kind) {
    const next = term(rest.slice(1));
    if (!next) return null;
    joints.add(joint);
    parts.push(next.value);
    rest = next.rest;
  }
  const kind = joints.size > 1 ? 'mixed' : joints.has('and') ? 'all' : 'any';
  return { value: { kind, of: parts }, rest };
}

function term([head, ...rest]: Tokens): Read<Expression> {
  if (head?.kind === 'not') {
    const inner = term(rest);
    return inner && { value: { kind: 'not', of: inner.value }, rest: inner.rest };
  }
  if (head?.kind === '(') {
    const inner = chain(rest);
    return inner?.rest[0]?.kind === ')' ? { value: inner.value, rest: inner.rest.slice(1) } : null;
  }
  const next = rest[0]?.kind;
  if (head?.kind === 'word' && (next === '{' || next === 'attribute')) return call(head.text, rest);
  return head ? comparison([head, ...rest]) : null;
}

/** `ActionMatches{'…'}`, `Exists @Request[…]` and their like. */
function call(name: string, tokens: Tokens): Read<Expression> {
  const read = operand(tokens);
  return read && { value: { kind: 'call', name: name.toLowerCase(), operand: read.value }, rest: read.rest };
}

function comparison(tokens: Tokens): Read<Expression> {
  const left = operand(tokens);
  if (!left) return null;
  const [operator, ...rest] = left.rest;
  if (operator?.kind !== 'word') return null;
  const right = operand(rest);
  if (!right) return null;
  const value = { kind: 'comparison', left: left.value, operator: operator.text, right: right.value } as const;
  return { value, rest: right.rest };
}

function operand([head, ...rest]: Tokens): Read<Operand> {
  if (head?.kind === 'attribute') return { value: head, rest };
  if (head?.kind === 'text' || head?.kind === 'word') return { value: { kind: 'values', values: [head.text] }, rest };
  return head?.kind === '{' ? set(rest) : null;
}

function set(tokens: Tokens): Read<Operand> {
  const values: string[] = [];
  let rest = tokens;
  for (let [head] = rest; head?.kind === 'text' || head?.kind === 'word'; [head] = rest) {
    values.push(head.text);
    rest = rest.slice(1);
    if (rest[0]?.kind !== ',') break;
    rest = rest.slice(1);
  }
  return rest[0]?.kind === '}' ? { value: { kind: 'values', values }, rest: rest.slice(1) } : null;
}
