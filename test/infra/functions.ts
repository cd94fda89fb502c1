import { createHash } from 'node:crypto';

/** Where a template is deployed, and what answers `reference`. */
export interface Ground {
  readonly subscriptionId: string;
  readonly tenantId: string;
  readonly resourceGroup: string;
  readonly location: string;
  readonly environment: 'AzureCloud' | 'AzureUSGovernment' | 'AzureChinaCloud';
  readonly references: (id: string, apiVersion: string) => unknown;
}

type Values = readonly unknown[];

/**
 * What the functions of templates give, as far as the templates here use them: another one is a fault.
 * Source: learn.microsoft.com, "template-functions".
 */
export const FUNCTIONS: Readonly<Record<string, (values: Values, ground: Ground) => unknown>> = {
  concat: (values) => (values.every(Array.isArray) ? values.flat() : values.map(plain).join('')),
  createArray: (values) => [...values],
  createObject: (values) =>
    Object.fromEntries(values.flatMap((key, at) => (at % 2 === 0 ? [[plain(key), values[at + 1]]] : []))),
  empty: ([value]) => Object.keys((value ?? '') as object).length === 0,
  environment: (_, { environment }) => ({ name: environment }),
  equals: ([one, other]) => JSON.stringify(one) === JSON.stringify(other),
  guid: (values) => uuid(values.map(plain).join('-')),
  if: ([holds, one, other]) => (boolean(holds) ? one : other),
  length: ([value]) => Object.keys(value as object).length,
  not: ([value]) => !boolean(value),
  reference: ([id, apiVersion], { references }) => references(plain(id), plain(apiVersion)),
  resourceGroup: (_, ground) => ({ id: groupOf(ground), name: ground.resourceGroup, location: ground.location }),
  resourceId: (values, ground) => {
    const at = values.findIndex((value) => plain(value).includes('/'));
    const [group = ground.resourceGroup, subscription = ground.subscriptionId] = values
      .slice(0, at)
      .map(plain)
      .reverse();
    const [type, ...names] = values.slice(at);
    return `${groupOf({ subscriptionId: subscription, resourceGroup: group })}/providers/${interleaved(type, names)}`;
  },
  string: ([value]) => (typeof value === 'string' ? value : JSON.stringify(value)),
  subscription: (_, { subscriptionId, tenantId }) => ({
    id: `/subscriptions/${subscriptionId}`,
    subscriptionId,
    tenantId,
  }),
  subscriptionResourceId: ([type, ...names], { subscriptionId }) =>
    `/subscriptions/${subscriptionId}/providers/${interleaved(type, names)}`,
  take: ([value, count]) => (value as string).slice(0, Number(count)),
  true: () => true,
  union: (values) => Object.assign({}, ...values) as unknown,
  uniqueString: (values) => hashed(values.map(plain).join('-')).slice(0, 13),
};

function groupOf({ subscriptionId, resourceGroup }: Pick<Ground, 'subscriptionId' | 'resourceGroup'>): string {
  return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`;
}

/** `Microsoft.Web/sites/slots`, `app`, `staging`: each name behind its type. */
function interleaved(type: unknown, names: Values): string {
  const [namespace = '', ...types] = plain(type).split('/');
  if (types.length !== names.length) throw new Error(`${plain(type)} takes ${types.length} names, not ${names.length}`);
  return [namespace, ...types.flatMap((each, at) => [each, plain(names[at])])].join('/');
}

function plain(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') throw new Error(`no text: ${JSON.stringify(value)}`);
  return String(value);
}

function boolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Error(`neither true nor false: ${JSON.stringify(value)}`);
  return value;
}

function hashed(text: string): string {
  return createHash('sha256').update(text.toLowerCase()).digest('hex');
}

function uuid(text: string): string {
  return hashed(text).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}
