import { readFileSync } from 'node:fs';

/** One request to the real Azure and its answer, as they were recorded. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly requestBody?: unknown;
  readonly status: number;
  readonly responseHeaders: { readonly [name: string]: string };
  readonly responseBody: unknown;
}

/** The names of what was recorded: an exchange a line, trimmed to what the bot asks and reads, values as Azure wrote them. */
export type RecordingName =
  | 'vault-certificates'
  | 'vault-deletion'
  | 'network-rule'
  | 'role-assignment'
  | 'certificate-import'
  | 'vault-grants';

/** Finds the only exchange, or the one so far in, of those with a method and the end of a path. */
export type Recording = (method: string, pathEnd: string, place?: number) => Exchange;

/** Opens a recording. Tests that leave an exchange of it unread fail at their end. */
export function recording(name: RecordingName): Recording {
  const text = readFileSync(`test/services/azure/recordings/${name}.jsonl`, 'utf8');
  const exchanges = text
    .trim()
    .split('\n')
    .map((line): Exchange => JSON.parse(line));
  const read = new Set<Exchange>();
  afterAll(() =>
    expect(exchanges.filter((each) => !read.has(each)).map(({ method, url }) => `${method} ${url}`)).toEqual([]),
  );
  return (method, pathEnd, place = 0) => {
    const found = exchanges.filter((each) => each.method === method && new URL(each.url).pathname.endsWith(pathEnd));
    const exchange = found[place];
    if (!exchange) throw new Error(`${name} has no ${method} of …${pathEnd} at ${place}`);
    read.add(exchange);
    return exchange;
  };
}

/** The same answer to another request: what Azure showed once, asked for as the bot asks. */
export function askedAs(exchange: Exchange, method: string, url: string): Exchange {
  const { requestBody: _body, ...rest } = exchange;
  return { ...rest, method, url: new URL(url, exchange.url).href };
}

/** The same exchange, of whose answer only a part is given. */
export function part(exchange: Exchange, ...path: readonly (string | number)[]): Exchange {
  return { ...exchange, responseBody: within(exchange.responseBody, ...path) };
}

/** A part of what was recorded. */
export function within(json: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => Reflect.get(Object(value), step), json);
}

/** What Resource Graph would say of resources: what their providers answer, types in lower case, columns without a value null. */
export function graphOf(
  owner: { readonly tenantId: string; readonly subscriptionId: string },
  resources: readonly unknown[],
): Exchange {
  const data = resources.map((each) => {
    const { id, name, type, location, identity = null, sku = null, properties } = Object(each);
    return { id, name, type: type.toLowerCase(), location, identity, sku, ...owner, properties };
  });
  return {
    method: 'POST',
    url: 'https://management.azure.com/providers/Microsoft.ResourceGraph/resources',
    status: 200,
    responseHeaders: { 'content-type': 'application/json; charset=utf-8' },
    responseBody: { totalRecords: data.length, count: data.length, resultTruncated: 'false', data, facets: [] },
  };
}
