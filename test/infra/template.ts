import { readdirSync, readFileSync } from 'node:fs';

/** A resource of a template, as it is written. */
export interface Resource {
  readonly type: string;
  readonly apiVersion: string;
  readonly name: string;
  readonly condition?: unknown;
  readonly copy?: { readonly name: string; readonly count: unknown };
  readonly dependsOn?: readonly string[];
  /** An expression that gives them, or the properties themselves. */
  readonly properties?: string | Readonly<Record<string, unknown>>;
  readonly [more: string]: unknown;
}

/** One parameter of a template. */
export interface Parameter {
  readonly type: string;
  readonly defaultValue?: unknown;
  readonly allowedValues?: readonly unknown[];
  readonly metadata?: { readonly description?: string };
}

/** A template, as it is written. */
export interface Template {
  readonly $schema: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly resources: readonly Resource[];
  readonly outputs?: Readonly<Record<string, { readonly type: string; readonly value: unknown }>>;
}

const FOLDER = 'infra';

/** The templates that there are, by their names without `.json`. */
export const TEMPLATES: readonly string[] = readdirSync(FOLDER)
  .filter((file) => /^[a-z]+\.json$/.test(file))
  .map((file) => file.slice(0, -'.json'.length));

export function readTemplate(name: string): Template {
  return JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')) as Template;
}

/** What the example beside a template gives it. What it takes from a vault is a word here. */
export function readExample(name: string): Readonly<Record<string, unknown>> {
  const { parameters } = JSON.parse(readFileSync(`${FOLDER}/${name}.parameters.example.json`, 'utf8')) as {
    readonly parameters: Readonly<Record<string, { readonly value?: unknown }>>;
  };
  return Object.fromEntries(Object.entries(parameters).map(([each, { value }]) => [each, value ?? 'from the vault']));
}

/** The template within a template, which works out its own expressions. */
export function nestedIn({ properties }: Resource): Template | undefined {
  return typeof properties === 'object' ? (properties.template as Template | undefined) : undefined;
}

/** What is left of the properties for the outer template to work out. */
export function withoutTemplate(properties: Resource['properties']): Readonly<Record<string, unknown>> {
  const { template: _, ...rest } = properties as Readonly<Record<string, unknown>>;
  return rest;
}
