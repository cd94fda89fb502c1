import { readdirSync, readFileSync } from 'node:fs';
import { addressOf, pathPattern } from './address.ts';

/** A JSON Schema of draft 7. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly readOnly?: boolean;
  readonly then?: Schema;
  readonly [keyword: string]: unknown;
}

/** What Azure says about one of its operations. */
export interface Operation {
  readonly id: string;
  /** Where it differs from the rest of its description. */
  readonly apiVersions?: readonly string[];
  /** What is demanded of the parts of the path, by name. */
  readonly path?: Schema;
  readonly query?: Schema;
  /** The body, which is required wherever there is one. */
  readonly request?: Schema;
  /** By status; null where no body is described. */
  readonly responses: Readonly<Record<string, Schema | null>>;
}

interface Description {
  readonly source: string;
  /** A pattern of the hosts that answer so. */
  readonly hosts: string;
  /** Null where the version is a part of the path. */
  readonly apiVersions: readonly string[] | null;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly definitions: Readonly<Record<string, Schema>>;
}

interface Place {
  readonly operation: Operation;
  readonly method: string;
  readonly hosts: RegExp;
  readonly apiVersions: readonly string[] | null;
  readonly path: ReturnType<typeof pathPattern>;
}

/** The operation that a request is for, and what its address says. */
export interface Found {
  readonly operation: Operation;
  readonly parts: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

const FOLDER = 'test/azure-descriptions';

/** Every description by its file name; references name the file, so that they lead home from anywhere. */
export const descriptions: ReadonlyMap<string, Description> = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
      return [file, JSON.parse(text.replaceAll('"#/definitions/', `"${file}#/definitions/`)) as Description];
    }),
);

const places: readonly Place[] = [...descriptions.values()].flatMap(({ hosts, apiVersions, paths }) =>
  Object.entries(paths).flatMap(([template, operations]) => {
    const path = pathPattern(template);
    return Object.entries(operations).map(([method, operation]) => ({
      operation,
      method: method.toUpperCase(),
      hosts: new RegExp(hosts, 'i'),
      apiVersions: operation.apiVersions ?? apiVersions,
      path,
    }));
  }),
);

/** Finds the operation that a request is for; of several the one that says most of the path. Null where none is. */
export function findOperation(method: string, url: string): Found | null {
  const address = addressOf(url);
  if (!address) return null;
  const { host, path, query, apiVersion } = address;
  const [best] = places
    .filter((place) => place.method === method && place.hosts.test(host) && place.path.matches.test(path))
    .filter(({ apiVersions }) => apiVersions === null || apiVersions.includes(apiVersion))
    .toSorted((one, other) => other.path.weight - one.path.weight);
  return best ? { operation: best.operation, parts: best.path.partsOf(path), query } : null;
}

/** The definition that a reference names. */
export function definitionAt(reference: string): Schema {
  const [file = '', name = ''] = reference.split('#/definitions/');
  return descriptions.get(file)?.definitions[decodeURIComponent(name)] ?? {};
}
