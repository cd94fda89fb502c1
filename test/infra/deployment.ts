import { callsIn, type Expression, isExpression, parseExpression } from './expression.ts';
import { FUNCTIONS, type Ground } from './functions.ts';
import { nestedIn, type Resource, type Template, withoutTemplate } from './template.ts';

/** What is given to a template, by name. */
export type Given = Readonly<Record<string, unknown>>;

/** One resource as Azure would be asked for it, every expression worked out. */
export interface Deployed extends Record<string, unknown> {
  readonly type: string;
  readonly apiVersion: string;
  readonly name: string;
  readonly id: string;
  readonly dependsOn: readonly string[];
}

/** All that a template deploys, as far as its conditions hold, in nested templates too; and what it gives out. */
export function deploy(template: Template, given: Given, ground: Ground) {
  const parameters = Object.fromEntries(
    Object.entries(template.parameters).map(([name, { defaultValue }]) => [
      name,
      given[name] ?? work(defaultValue, { parameters: given, variables: {}, ground }),
    ]),
  );
  const missing = Object.keys(parameters).filter((name) => parameters[name] === undefined);
  if (missing.length > 0) throw new Error(`nothing is given for ${missing.join(', ')}`);
  const scope = { parameters, variables: template.variables ?? {}, ground };
  const resources = template.resources.flatMap((each) => copies(each, scope));
  const outputs = Object.entries(template.outputs ?? {}).map(([name, { value }]) => [name, work(value, scope)]);
  return { resources, outputs: Object.fromEntries(outputs) as Record<string, unknown> };
}

interface Scope {
  readonly parameters: Given;
  readonly variables: Given;
  readonly ground: Ground;
  readonly index?: number;
}

function copies(resource: Resource, scope: Scope): readonly Deployed[] {
  const { copy, ...each } = resource;
  if (!copy) return one(each, scope);
  const count = Number(work(copy.count, scope));
  return Array.from({ length: count }, (_, index) => one(each, { ...scope, index })).flat();
}

function one({ condition = true, ...resource }: Resource, scope: Scope): readonly Deployed[] {
  if (work(condition, scope) !== true) return [];
  const { properties, dependsOn = [], ...outer } = resource;
  const nested = nestedIn(resource);
  const kept = nested ? withoutTemplate(properties) : properties;
  const worked = work({ ...outer, dependsOn, ...(kept ? { properties: kept } : {}) }, scope) as Deployed;
  const group = String(worked.resourceGroup ?? scope.ground.resourceGroup);
  const deployed = { ...worked, id: idOf(worked, scope.ground) };
  if (!nested) return [deployed];
  const handed = (worked.properties as { parameters: Record<string, { value: unknown }> }).parameters;
  const inner = Object.fromEntries(Object.entries(handed).map(([name, { value }]) => [name, value]));
  return [deployed, ...deploy(nested, inner, { ...scope.ground, resourceGroup: group }).resources];
}

function idOf({ type, name, scope }: Deployed, { subscriptionId, resourceGroup }: Ground): string {
  const [namespace = '', ...types] = type.split('/');
  const names = name.split('/');
  const own = [namespace, ...types.flatMap((each, at) => [each, names[at]])].join('/');
  const group = resourceGroup === '' ? '' : `/resourceGroups/${resourceGroup}`;
  const above = scope === undefined ? '' : `/providers/${String(scope)}`;
  return `/subscriptions/${subscriptionId}${group}${above}/providers/${own}`;
}

function work(value: unknown, scope: Scope): unknown {
  if (typeof value === 'string') return isExpression(value) ? evaluate(parseExpression(value), scope) : value;
  if (Array.isArray(value)) return value.map((each) => work(each, scope));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [String(work(name, scope)), work(each, scope)]),
  );
}

function evaluate(expression: Expression, scope: Scope): unknown {
  if (expression.kind === 'literal') return expression.value;
  if (expression.kind === 'member') return memberOf(evaluate(expression.of, scope), evaluate(expression.name, scope));
  const { name } = expression;
  const given = expression.arguments.map((each) => evaluate(each, scope));
  if (name === 'parameters' || name === 'variables') return work(memberOf(scope[name], given[0]), scope);
  if (name === 'copyIndex') return memberOf({ index: scope.index }, 'index');
  const known = FUNCTIONS[name];
  if (!known) throw new Error(`no such function: ${name}`);
  return known(given, scope.ground);
}

function memberOf(of: unknown, name: unknown): unknown {
  const found = (of as Record<string, unknown>)[String(name)];
  if (found === undefined) throw new Error(`nothing is called ${String(name)}`);
  return found;
}

/** Every call that stands anywhere in a part of a template. */
export function callsOf(part: unknown): ReturnType<typeof callsIn> {
  if (typeof part === 'string') return isExpression(part) ? callsIn(parseExpression(part)) : [];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, each]) => [...callsOf(name), ...callsOf(each)]);
}
