/** An expression of a template: a text, a number, a call, or what is picked out of a value. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[] }
  | { readonly kind: 'member'; readonly of: Expression; readonly name: Expression };

/** Whether a text of a template is an expression: it stands in brackets, and two opening ones stand for one. */
export function isExpression(text: string): boolean {
  return text.startsWith('[') && text.endsWith(']') && !text.startsWith('[[');
}

const TOKEN = /\s*(?:'((?:[^']|'')*)'|(-?\d+)|([A-Za-z_][\w]*)|([()[\],.]))/y;

type Token = { readonly kind: 'text' | 'number' | 'name' | 'sign'; readonly value: string };

/**
 * Reads an expression. Throws on anything that is none, brackets without their other half above all.
 * Source: learn.microsoft.com, "template-expressions".
 */
export function parseExpression(text: string): Expression {
  const reader = { tokens: tokens(text.slice(1, -1)), at: 0, text };
  const read = value(reader);
  if (reader.at < reader.tokens.length) throw wrong(reader);
  return read;
}

interface Reader {
  readonly tokens: readonly Token[];
  readonly text: string;
  at: number;
}

function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  const scan = new RegExp(TOKEN);
  while (text.slice(scan.lastIndex).trim() !== '') {
    const before = scan.lastIndex;
    const match = scan.exec(text);
    if (!match) throw new Error(`not an expression from here on: ${text.slice(before)}`);
    const [, quoted, number, name, sign] = match;
    if (quoted !== undefined) found.push({ kind: 'text', value: quoted.replaceAll("''", "'") });
    else if (number !== undefined) found.push({ kind: 'number', value: number });
    else found.push(name === undefined ? { kind: 'sign', value: sign ?? '' } : { kind: 'name', value: name });
  }
  return found;
}

function value(reader: Reader): Expression {
  let read = first(reader);
  for (;;) {
    if (takes(reader, '.')) read = { kind: 'member', of: read, name: { kind: 'literal', value: name(reader) } };
    else if (takes(reader, '[')) {
      read = { kind: 'member', of: read, name: value(reader) };
      expect(reader, ']');
    } else return read;
  }
}

function first(reader: Reader): Expression {
  const token = reader.tokens[reader.at];
  reader.at += 1;
  if (token?.kind === 'text') return { kind: 'literal', value: token.value };
  if (token?.kind === 'number') return { kind: 'literal', value: Number(token.value) };
  if (token?.kind !== 'name') throw wrong(reader);
  expect(reader, '(');
  const given: Expression[] = [];
  while (!takes(reader, ')')) {
    if (given.length > 0) expect(reader, ',');
    given.push(value(reader));
  }
  return { kind: 'call', name: token.value, arguments: given };
}

function name(reader: Reader): string {
  const token = reader.tokens[reader.at];
  reader.at += 1;
  if (token?.kind !== 'name') throw wrong(reader);
  return token.value;
}

function takes(reader: Reader, sign: string): boolean {
  const token = reader.tokens[reader.at];
  if (token?.kind !== 'sign' || token.value !== sign) return false;
  reader.at += 1;
  return true;
}

function expect(reader: Reader, sign: string): void {
  if (!takes(reader, sign)) throw wrong(reader);
}

function wrong({ tokens: all, at, text }: Reader): Error {
  return new Error(`not an expression at "${all[at]?.value ?? 'its end'}": ${text}`);
}

/** Every call in an expression, the outer one first. */
export function callsIn(expression: Expression): readonly Extract<Expression, { kind: 'call' }>[] {
  if (expression.kind === 'literal') return [];
  if (expression.kind === 'member') return [...callsIn(expression.of), ...callsIn(expression.name)];
  return [expression, ...expression.arguments.flatMap(callsIn)];
}
