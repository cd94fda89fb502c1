import type { Exchange } from './conformance.ts';
import { definitionAt, findOperation, type Schema } from './descriptions.ts';

/** What a request says that Azure does not read: what it does not describe, or sets by itself. */
export function unreadOf({ method, url, requestBody }: Exchange): readonly string[] {
  const found = findOperation(method, url);
  if (!found) return [];
  const { operation, query } = found;
  const parameters = ['api-version', ...Object.keys(operation.query?.properties ?? {})];
  const unknown = [...query.keys()].filter((name) => !/^\$skiptoken$/i.test(name) && !parameters.includes(name));
  const hasBody = requestBody !== null && requestBody !== undefined;
  return [
    ...unknown.map((name) => `query ${name} is not described`),
    ...(hasBody && !operation.request ? ['request a body is not described'] : []),
    ...unreadIn(operation.request ?? {}, requestBody, 'request '),
  ].map((words) => `${operation.id}: ${words}`);
}

function unreadIn(schema: Schema, value: unknown, at: string): readonly string[] {
  const layers = layersOf(schema);
  if (Array.isArray(value)) {
    const items = layers.find((layer) => layer.items)?.items ?? {};
    return value.flatMap((each, index) => unreadIn(items, each, `${at}/${index}`));
  }
  if (typeof value !== 'object' || value === null) return [];
  const described = describedBy(layers);
  return Object.entries(value).flatMap(([name, each]) => {
    const part = described(name);
    if (!part) return [`${at}/${name} is not described`];
    return part.readOnly ? [`${at}/${name} is set by Azure alone`] : unreadIn(part, each, `${at}/${name}`);
  });
}

/** A schema and all that it is made of. */
function layersOf(schema: Schema): readonly Schema[] {
  const referred = schema.$ref ? layersOf(definitionAt(schema.$ref)) : [];
  return [schema, ...referred, ...(schema.allOf ?? []).flatMap(layersOf)];
}

/** Finds the schema of a property; where no property is described at all, any may be there. */
function describedBy(layers: readonly Schema[]): (name: string) => Schema | undefined {
  const properties = new Map(layers.flatMap((layer) => Object.entries(layer.properties ?? {})));
  const rest = layers.find((layer) => layer.additionalProperties !== undefined)?.additionalProperties;
  const other = typeof rest === 'object' ? rest : (rest ?? properties.size === 0) ? {} : undefined;
  return (name) => properties.get(name) ?? other;
}
