import type { Ask } from '../ask.ts';

/** What conditions on delegation look at: the role assignment that is written, or the one that is to go. */
export function attributesOf({ estate, request, id }: Ask): Record<string, string> {
  if (!/\/providers\/microsoft\.authorization\/roleassignments\/[^/]+$/i.test(id)) return {};
  const source: unknown = request.method === 'DELETE' ? estate.find(id) : request.body;
  const properties: unknown = isObject(source) ? Reflect.get(source, 'properties') : undefined;
  if (!isObject(properties)) return {};
  const texts = Object.entries(properties).flatMap(([key, value]) =>
    typeof value === 'string' ? [[key.toLowerCase(), value] as const] : [],
  );
  return Object.fromEntries(texts);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
