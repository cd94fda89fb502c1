import { parseId, type ResourceId } from '../world/resource-id.ts';

/** What a caller must be allowed to do, and where. */
export interface Needed {
  readonly action: string;
  readonly scope: string;
}

const verbs: Readonly<Record<string, string>> = {
  GET: 'read',
  HEAD: 'read',
  PUT: 'write',
  PATCH: 'write',
  DELETE: 'delete',
};

/** The permission an address and a method spell: `Microsoft.Web/sites/read` at the site. */
export function neededFor(method: string, path: string): Needed {
  const id = parseId(path);
  if (id.namespace === '')
    return { action: `Microsoft.Resources/${containerOf(path)}/${verbs[method] ?? 'action'}`, scope: path };
  const steps = path.split('/').slice(path.split('/').lastIndexOf(id.namespace) + 1);
  const verb = verbs[method];
  if (!verb)
    return { action: `${id.namespace}/${postTypes(id, steps)}/action`, scope: path.slice(0, path.lastIndexOf('/')) };
  const isCollection = steps.length % 2 === 1;
  return { action: `${id.namespace}/${id.types}/${verb}`, scope: isCollection ? collectionScope(path) : path };
}

function containerOf(path: string): string {
  return /\/resourcegroups(\/|$)/i.test(path) ? 'subscriptions/resourceGroups' : 'subscriptions';
}

/** `sites/app/config/appsettings/list` asks for `sites/config/list`. */
function postTypes({ types }: ResourceId, steps: readonly string[]): string {
  return steps.length % 2 === 1 ? types : `${types}/${steps.at(-1)}`;
}

/** Of a list, the resource or group it hangs from. */
function collectionScope(path: string): string {
  const above = path.slice(0, path.lastIndexOf('/'));
  return above.replace(/\/providers\/[^/]+$/i, '');
}
