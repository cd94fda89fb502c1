import { isFunction } from './functions.ts';
import { commaList, DEEPEST, type Reader } from './reader.ts';
import type { Expression } from './syntax.ts';

const comparisons = new Set([
  '==',
  '!=',
  '=~',
  '!~',
  '<',
  '>',
  '<=',
  '>=',
  'has',
  '!has',
  'contains',
  '!contains',
  'startswith',
  '!startswith',
  'endswith',
  '!endswith',
]);
const memberships = new Set(['in', 'in~', '!in', '!in~']);

/** Reads an expression: `or` binds loosest, then `and`, then comparisons. */
export function parseExpression(reader: Reader): Expression {
  return reader.nested(() => disjunction(reader));
}

function disjunction(reader: Reader): Expression {
  return joined(reader, 'or', conjunction);
}

function conjunction(reader: Reader): Expression {
  return joined(reader, 'and', comparison);
}

/** However many there are, they stand beside each other: in each other, too many could be read but not computed. */
function joined(reader: Reader, kind: 'and' | 'or', part: (reader: Reader) => Expression): Expression {
  const first = part(reader);
  const others: Expression[] = [];
  while (reader.accept(kind)) others.push(part(reader));
  return others.length > 0 ? { kind, of: [first, ...others] } : first;
}

function comparison(reader: Reader): Expression {
  const left = postfix(reader);
  const operator = reader.next.text.toLowerCase();
  if (reader.next.kind === 'text' || reader.next.kind === 'number') return left;
  if (memberships.has(operator)) {
    reader.take();
    reader.expect('(');
    const list = commaList(reader, () => parseExpression(reader));
    reader.expect(')');
    return { kind: 'in', operator, left, list };
  }
  if (!comparisons.has(operator)) return left;
  reader.take();
  return { kind: 'binary', operator, left, right: postfix(reader) };
}

function postfix(reader: Reader): Expression {
  let value = primary(reader);
  for (let depth = 0; ; depth += 1) {
    if (depth > DEEPEST) throw reader.fault('the query is nested too deeply');
    if (reader.accept('.')) {
      value = { kind: 'member', of: value, name: { kind: 'literal', value: reader.name() } };
    } else if (reader.accept('[')) {
      value = { kind: 'member', of: value, name: parseExpression(reader) };
      reader.expect(']');
    } else return value;
  }
}

function primary(reader: Reader): Expression {
  const { kind, text } = reader.next;
  if (kind === 'text') return { kind: 'literal', value: reader.take().text };
  if (kind === 'number') return { kind: 'literal', value: Number(reader.take().text) };
  if (reader.accept('-')) return { kind: 'literal', value: -Number(reader.take().text) };
  if (reader.accept('(')) {
    const inner = parseExpression(reader);
    reader.expect(')');
    return inner;
  }
  if (kind !== 'name') throw reader.fault('expected an expression');
  if (['true', 'false'].includes(text.toLowerCase()))
    return { kind: 'literal', value: reader.take().text.toLowerCase() === 'true' };
  return reader.peek(1)?.text === '(' ? call(reader) : { kind: 'column', name: reader.name() };
}

function call(reader: Reader): Expression {
  const { text, at } = reader.next;
  const name = text.toLowerCase();
  if (!isFunction(name)) throw reader.fault(`unknown function '${text}'`);
  reader.take();
  reader.expect('(');
  const list = reader.is(')') ? [] : commaList(reader, () => parseExpression(reader));
  reader.expect(')');
  return { kind: 'call', name, arguments: list, at };
}
