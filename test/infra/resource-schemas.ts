import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Deployed } from './deployment.ts';

/** What Azure takes for the resources of one provider in one version; where that is told stands in `source`. */
export interface ResourceSchemas {
  readonly source: string;
  readonly apiVersion: string;
  /** Resource types, and the definition of each. */
  readonly types: Readonly<Record<string, string>>;
  readonly definitions: Readonly<Record<string, object>>;
}

const FOLDER = 'test/infra/schemas';

export const schemas: ReadonlyMap<string, ResourceSchemas> = new Map(
  readdirSync(FOLDER).map((file) => [file, JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as ResourceSchemas]),
);

const ajv = new Ajv({ allErrors: true, strict: false });
for (const [file, { definitions }] of schemas) ajv.addSchema({ definitions }, file);

/** What a resource is taken by, whatever its type. Source: learn.microsoft.com, "template-syntax". */
const ENVELOPE = new Set(['type', 'apiVersion', 'name', 'id', 'dependsOn', 'scope', 'resourceGroup']);

/** What Azure would not take of a resource; nothing where it is as described. */
export function faultsOfResource(resource: Deployed): readonly string[] {
  const { type, apiVersion } = resource;
  const [file, described] = [...schemas].find(([, each]) => type in each.types && each.apiVersion === apiVersion) ?? [];
  if (!file || !described) return [`${type} ${apiVersion} is not described`];
  const check = ajv.compile({ $ref: `${file}#/definitions/${described.types[type]}` });
  if (check(Object.fromEntries(Object.entries(resource).filter(([name]) => !ENVELOPE.has(name))))) return [];
  return (check.errors ?? []).map(
    ({ instancePath, message, params }) => `${type}${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
