import { shown } from '../../app-service/shown.ts';
import { webPage } from '../../app-service/web-page.ts';
import { type Answer, ok, refuse } from '../../http/answer.ts';
import { regionName } from '../../world/regions.ts';
import { covers, parseId } from '../../world/resource-id.ts';
import { type ArmRoute, type Ask, at, bodyOf, GROUP, SUBSCRIPTION } from '../ask.ts';
import { page } from '../pages.ts';
import { notFound } from '../refusals.ts';
import { parseResource } from './parse-resource.ts';

/** Reading, writing and deleting anything that has nothing special about it. */
export const genericRoutes: readonly ArmRoute[] = [
  at('GET', `${SUBSCRIPTION}/providers/{namespace}/{type}`, list),
  at('GET', `${GROUP}/providers/{namespace}/{rest*}`, read),
  at('PUT', `${GROUP}/providers/{namespace}/{type}/{name}`, write),
  at('PATCH', `${GROUP}/providers/{namespace}/{type}/{name}`, patch),
  at('DELETE', `${GROUP}/providers/{namespace}/{type}/{name}`, remove),
  at('DELETE', `${GROUP}/providers/{namespace}/{type}/{name}/slots/{slot}`, remove),
];

function read(ask: Ask): Answer {
  const steps = (ask.params.rest ?? '').split('/').filter(Boolean);
  return steps.length % 2 === 1 ? list(ask) : get(ask);
}

function get({ estate, id }: Ask): Answer {
  const found = estate.find(id);
  if (!found) throw notFound(id);
  return ok(shown(found));
}

/** Everything of one type under a subscription, a group or a parent. */
function list(ask: Ask): Answer {
  const { namespace, types } = parseId(ask.id);
  const type = `${namespace}/${types}`.toLowerCase();
  const scope = ask.id.slice(0, ask.id.lastIndexOf('/')).replace(/\/providers\/[^/]+$/i, '');
  const items = ask.estate.all().filter((one) => one.type.toLowerCase() === type && covers(scope, one.id));
  return isWeb(namespace) ? webPage(ask, items.map(shown)) : page(ask, items.map(shown));
}

function write(ask: Ask): Answer {
  const { estate, id } = ask;
  const { namespace, types, name } = parseId(id);
  const old = estate.find(id);
  const body = bodyOf(ask);
  const location = isWeb(namespace) && typeof body.location === 'string' ? regionName(body.location) : body.location;
  const resource = parseResource({
    ...old,
    ...body,
    ...(location !== undefined && { location }),
    id: old?.id ?? id,
    name: old?.name ?? name,
    type: old?.type ?? `${namespace}/${types}`,
  });
  estate.put(resource);
  return ok(shown(resource));
}

/** App Service has its own way of writing lists and regions. */
function isWeb(namespace: string): boolean {
  return namespace.toLowerCase() === 'microsoft.web';
}

function patch(ask: Ask): Answer {
  const { estate, id } = ask;
  const old = estate.find(id);
  if (!old) throw notFound(id);
  const body = bodyOf(ask);
  const properties = { ...old.properties, ...(body.properties ?? {}) };
  const resource = parseResource({ ...old, ...body, id: old.id, name: old.name, type: old.type, properties });
  estate.put(resource);
  return ok(shown(resource));
}

function remove({ estate, id }: Ask): Answer {
  const inUse = estate
    .ofType('microsoft.web/sites')
    .some(({ properties }) => properties.serverFarmId?.toLowerCase() === id.toLowerCase());
  if (inUse) throw refuse(409, 'Conflict', 'Server farm cannot be deleted because it has web app(s) assigned to it.');
  return { status: estate.remove(id) ? 200 : 204 };
}
