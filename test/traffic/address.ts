/** Where a request went, read as Azure reads it. */
export interface Address {
  readonly host: string;
  /** With single slashes, its encoded slashes left as they are. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly apiVersion: string;
}

/** Reads an address; the SDKs double slashes and encode the hyphen of `api-version`. Null where it is none. */
export function addressOf(url: string): Address | null {
  if (!URL.canParse(url)) return null;
  const { host, pathname, searchParams } = new URL(url);
  try {
    const path = decodeURI(pathname).replace(/\/{2,}/g, '/');
    return { host, path, query: searchParams, apiVersion: parameter(searchParams, 'api-version') };
  } catch {
    return null;
  }
}

function parameter(query: URLSearchParams, wanted: string): string {
  return [...query].find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '';
}

/**
 * Makes a pattern of a path such as `/{+scope}/providers/x/{name}`: a part with a plus may hold slashes or nothing.
 * Letter case is of no importance, and neither is a slash at the end.
 */
export function pathPattern(template: string) {
  const names = [...template.matchAll(/\{\+?([^}]+)\}/g)].map(([, name = '']) => name);
  const literal = template.replace(/\{[^}]+\}/g, '');
  const source = template
    .split(/(\/\{\+[^}]+\}|\{[^}]+\})/)
    .map((piece) =>
      piece.startsWith('/{+') ? '(?:/(.*?))?' : piece.startsWith('{') ? '([^/]*)' : RegExp.escape(piece),
    )
    .join('');
  const matches = new RegExp(`^${source}/?$`, 'i');
  return {
    matches,
    /** How much of the path is fixed. */
    weight: literal.replaceAll('/', '').length,
    partsOf(path: string): Readonly<Record<string, string>> {
      const [, ...values] = matches.exec(path) ?? [];
      return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
    },
  };
}
