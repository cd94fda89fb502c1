import { compare, scalarFunction, textOf } from './functions.ts';
import type { Expression, Row } from './syntax.ts';

/** Computes an expression over one row. */
export function evaluate(expression: Expression, row: Row): unknown {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'column':
      return Object.hasOwn(row, expression.name) ? (row[expression.name] ?? null) : null;
    case 'member':
      return member(evaluate(expression.of, row), evaluate(expression.name, row));
    case 'call':
      return scalarFunction(expression.name)?.(...expression.arguments.map((one) => evaluate(one, row))) ?? null;
    case 'and':
      return expression.of.every((one) => evaluate(one, row) === true);
    case 'or':
      return expression.of.some((one) => evaluate(one, row) === true);
    case 'in':
      return isAmong(
        expression.operator,
        evaluate(expression.left, row),
        expression.list.map((one) => evaluate(one, row)),
      );
    case 'binary':
      return operate(expression.operator, evaluate(expression.left, row), evaluate(expression.right, row));
  }
}

function member(of: unknown, name: unknown): unknown {
  if (typeof of !== 'object' || of === null) return null;
  if (Array.isArray(of)) return of.at(Number(name)) ?? null;
  return Object.hasOwn(of, String(name)) ? (Reflect.get(of, String(name)) ?? null) : null;
}

function isAmong(operator: string, value: unknown, list: readonly unknown[]): boolean {
  const fold = operator.endsWith('~') ? (one: unknown) => textOf(one).toLowerCase() : textOf;
  const among = list.flat().some((one) => fold(one) === fold(value));
  return operator.startsWith('!') ? !among : among;
}

function operate(operator: string, left: unknown, right: unknown): boolean {
  if (operator === '==') return textOf(left) === textOf(right);
  if (operator === '!=') return textOf(left) !== textOf(right);
  if (/^[<>]/.test(operator)) return ordered(operator, left, right);
  const [one, other] = [textOf(left).toLowerCase(), textOf(right).toLowerCase()];
  const positive = operator.replace(/^!(?=[a-z])/, '');
  const fits = textual(positive, one, other);
  return positive === operator ? fits : !fits;
}

function ordered(operator: string, left: unknown, right: unknown): boolean {
  if (left === null || left === undefined) return false;
  const order = compare(left, right);
  if (operator === '<') return order < 0;
  if (operator === '>') return order > 0;
  return operator === '<=' ? order <= 0 : order >= 0;
}

function textual(operator: string, left: string, right: string): boolean {
  if (operator === '=~') return left === right;
  if (operator === '!~') return left !== right;
  if (operator === 'contains') return left.includes(right);
  if (operator === 'startswith') return left.startsWith(right);
  if (operator === 'endswith') return left.endsWith(right);
  const literal = right.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(^|[^\\p{L}\\p{N}])${literal}($|[^\\p{L}\\p{N}])`, 'u').test(left);
}
