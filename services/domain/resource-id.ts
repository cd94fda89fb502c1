/** What an ARM id says of a resource. Azure returns ids in any letter case, so compare with `sameId`, never with `===`. */
export interface ResourceId {
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly name: string;
}

/** Reads subscription, resource group and last name from an ARM id. Throws on anything else. */
export function parseResourceId(id: string): ResourceId {
  const match = /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/.*\/([^/]+)\/?$/i.exec(id);
  const [, subscriptionId, resourceGroup, name] = match ?? [];
  if (!subscriptionId || !resourceGroup || !name) throw new Error(`not an ARM resource id: ${id}`);
  return { subscriptionId, resourceGroup, name };
}

/** The subscription that a scope is in, or is itself. Throws on anything else. */
export function subscriptionOf(scope: string): string {
  const [, subscriptionId] = /^\/subscriptions\/([^/]+)/i.exec(scope) ?? [];
  if (!subscriptionId) throw new Error(`not a scope in a subscription: ${scope}`);
  return subscriptionId;
}

/** The last segment of an ARM id: the name people use. */
export function nameOf(id: string): string {
  return id.split('/').filter(Boolean).at(-1) ?? id;
}

/** Whether two ARM ids name the same resource. */
export function sameId(one: string, other: string): boolean {
  return keyOf(one) === keyOf(other);
}

/** An ARM id in the one form that is fit for a map. No regular expression: an overview compares millions of ids. */
export function keyOf(id: string): string {
  let end = id.length;
  while (id[end - 1] === '/') end -= 1;
  return id.slice(0, end).toLowerCase();
}

/**
 * Whether an ARM scope is the id itself or one of its ancestors, as role inheritance sees it. No id tells which management
 * groups are above it; Azure lists what is assigned at one only for what lies below, so each of them counts.
 */
export function covers(scope: string, id: string): boolean {
  const [outer, inner] = [keyOf(scope), keyOf(id)];
  return inner === outer || inner.startsWith(`${outer}/`) || outer.startsWith(MANAGEMENT_GROUPS);
}

const MANAGEMENT_GROUPS = '/providers/microsoft.management/managementgroups/';
