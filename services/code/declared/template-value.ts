import { literal } from '../quote.ts';
import { isList, isParameter, type NamedParameter, nameIn, type Value } from './value.ts';

/** A parameter as a deployment template declares it. */
export function definition({ says, value, allowed }: NamedParameter): object {
  return {
    type: 'string',
    defaultValue: literal(value),
    ...(allowed.length > 0 ? { allowedValues: allowed } : {}),
    metadata: { description: literal(says) },
  };
}

/** A value as a deployment template writes it. */
export function expressed(value: Value, parameters: readonly NamedParameter[]): unknown {
  if (typeof value === 'string') return literal(value);
  if (isParameter(value)) return `[parameters('${nameIn(parameters, value)}')]`;
  if (isList(value)) return value.map((each) => expressed(each, parameters));
  return Object.fromEntries(Object.entries(value).map(([property, each]) => [property, expressed(each, parameters)]));
}
