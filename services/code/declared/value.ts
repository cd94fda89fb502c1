/** Something that differs from one place to the next: what is known stands in as the default. */
export interface Parameter {
  readonly parameter: string;
  readonly says: string;
  readonly value: string;
  /** What it may be; empty where it may be anything. */
  readonly allowed: readonly string[];
}

/** What a property of a resource is set to. */
export type Value = string | Parameter | readonly Value[] | { readonly [property: string]: Value };

/** A parameter under the name that it has in one file. */
export interface NamedParameter extends Parameter {
  readonly name: string;
}

export function isParameter(value: Value): value is Parameter {
  return typeof value === 'object' && 'parameter' in value;
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Each parameter that the values name, once, under a name of its own. */
export function parametersIn(values: readonly Value[]): readonly NamedParameter[] {
  const found = new Map(values.flatMap(within).map((each) => [JSON.stringify(each), each]));
  const parameters = [...found.values()];
  const names = numbered(parameters.map(({ parameter }) => parameter));
  return parameters.map((each, index) => ({ ...each, name: names[index] ?? each.parameter }));
}

/** The name that a parameter has among others. */
export function nameIn(parameters: readonly NamedParameter[], wanted: Parameter): string {
  const same = parameters.find(
    ({ parameter, says, value }) => parameter === wanted.parameter && says === wanted.says && value === wanted.value,
  );
  return same?.name ?? wanted.parameter;
}

/** The value itself, with what is known in place of the parameters. */
export function resolved(value: Value): unknown {
  if (typeof value === 'string') return value;
  if (isParameter(value)) return value.value;
  if (isList(value)) return value.map(resolved);
  return Object.fromEntries(Object.entries(value).map(([property, each]) => [property, resolved(each)]));
}

/** Names that are told apart: the second `binding` becomes `binding2`. */
export function numbered(names: readonly string[]): readonly string[] {
  return names.map((name, index) => {
    const place = names.slice(0, index).filter((each) => each === name).length + 1;
    return place === 1 ? name : `${name}${place}`;
  });
}

function within(value: Value): readonly Parameter[] {
  if (typeof value === 'string') return [];
  if (isParameter(value)) return [value];
  return (isList(value) ? value : Object.values(value)).flatMap(within);
}
