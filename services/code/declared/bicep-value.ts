import { bicep as quoted } from '../quote.ts';
import { isList, isParameter, type NamedParameter, nameIn, type Value } from './value.ts';

/** A parameter as Bicep declares it. */
export function parameterLines({ name, says, value, allowed }: NamedParameter): readonly string[] {
  const choice = allowed.length > 0 ? ['@allowed([', ...allowed.map((each) => `  ${quoted(each)}`), '])'] : [];
  return [...choice, `@description(${quoted(says)})`, `param ${name} string = ${quoted(value)}`];
}

/** A value as Bicep writes it, so far from the edge. */
export function valueText(value: Value, parameters: readonly NamedParameter[], indent: string): string {
  if (typeof value === 'string') return quoted(value);
  if (isParameter(value)) return nameIn(parameters, value);
  const inner = `${indent}  `;
  const text = (each: Value) => valueText(each, parameters, inner);
  const [opening, closing] = isList(value) ? ['[', ']'] : ['{', '}'];
  const items = isList(value) ? value.map(text) : Object.entries(value).map(([key, each]) => `${key}: ${text(each)}`);
  if (items.length === 0) return `${opening}${closing}`;
  return [opening, ...items.map((item) => `${inner}${item}`), `${indent}${closing}`].join('\n');
}
