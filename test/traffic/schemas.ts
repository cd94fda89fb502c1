import { Ajv, type ErrorObject } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { descriptions, type Schema } from './descriptions.ts';

/** App Service leaves the offset of a time out. */
const TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)?$/i;

const formats = {
  ...fullFormats,
  'date-time': (value: string) => TIME.test(value) && !Number.isNaN(Date.parse(value)),
  'arm-id': /^(\/|$)/,
  base64url: /^[\w-]*={0,2}$/,
  unixtime: { type: 'number' as const, validate: Number.isInteger },
};

const rules = { allErrors: true, verbose: true, strict: false, validateSchema: false, unicodeRegExp: false, formats };
const bodies = new Ajv(rules);
const parameters = new Ajv({ ...rules, coerceTypes: true });
for (const [file, { definitions }] of descriptions) bodies.addSchema({ definitions }, file);

/** What is wrong with a body, each fault with its place; nothing where it is as described. */
export function faultsOfBody(schema: Schema, body: unknown): readonly string[] {
  return faultsBy(bodies, schema, body);
}

/** What is wrong with what an address says, where everything is text. */
export function faultsOfParameters(schema: Schema, values: Readonly<Record<string, string>>): readonly string[] {
  return faultsBy(parameters, schema, { ...values });
}

function faultsBy(ajv: Ajv, schema: Schema, value: unknown): readonly string[] {
  const check = ajv.compile(schema);
  if (check(value)) return [];
  return [...new Set((check.errors ?? []).filter((error) => !isExcused(error)).map(explain))];
}

/** Azure compares words without their letter case, and leaves `nextLink` out on the last page. */
function isExcused({ keyword, data, schema, params }: ErrorObject): boolean {
  if (keyword === 'required') return params.missingProperty === 'nextLink';
  if (keyword !== 'enum' || !Array.isArray(schema)) return false;
  return schema.some((word) => String(word).toLowerCase() === String(data).toLowerCase());
}

function explain({ keyword, instancePath, message, data, schema }: ErrorObject): string {
  const at = instancePath || '/';
  if (keyword === 'required') return `${at} ${message}`;
  if (keyword === 'enum') return `${at} must be one of ${JSON.stringify(schema)}, is ${shown(data)}`;
  return `${at} ${message}, is ${shown(data)}`;
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 80);
}

/** A body without what is null: Azure shows properties that have no value as null, or not at all. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, each]) => each !== null);
  return Object.fromEntries(kept.map(([name, each]) => [name, withoutNulls(each)]));
}
