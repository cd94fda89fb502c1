import type { Answer } from '../../http/answer.ts';
import { ok, refuse } from '../../http/answer.ts';
import { parseFilter, unknownClause } from '../../http/odata-filter.ts';
import type { Estate } from '../../world/estate.ts';
import { regionCode } from '../../world/regions.ts';
import type { Resource } from '../../world/resource.ts';
import { covers, parseId } from '../../world/resource-id.ts';
import { type ArmRoute, type Ask, at, filterOf, GROUP, openAt, SUBSCRIPTION, step } from '../ask.ts';
import { page } from '../pages.ts';

/** Subscriptions, tenants, resource groups, and what is in them, whatever its type. */
export const containerRoutes: readonly ArmRoute[] = [
  openAt('GET', '/subscriptions', listSubscriptions),
  openAt('GET', '/tenants', ({ estate }) => ok({ value: [tenant(estate)] })),
  at('GET', SUBSCRIPTION, getSubscription),
  openAt('GET', `${SUBSCRIPTION}/resourceGroups`, listGroups),
  at('GET', GROUP, getGroup),
  openAt('GET', `${SUBSCRIPTION}/resources`, (ask) =>
    listResources(ask, `/subscriptions/${step(ask, 'subscription')}`),
  ),
  openAt('GET', `${GROUP}/resources`, (ask) => listResources(ask, ask.id.replace(/\/resources$/i, ''))),
];

function tenant({ world }: Estate): object {
  return { id: `/tenants/${world.tenantId}`, tenantId: world.tenantId, tenantCategory: 'Home' };
}

function subscription(estate: Estate, id: string): object {
  const found = estate.world.subscriptions.find((one) => one.subscriptionId.toLowerCase() === id.toLowerCase());
  return {
    id: `/subscriptions/${id}`,
    subscriptionId: id,
    displayName: found?.displayName ?? '',
    tenantId: estate.world.tenantId,
    state: 'Enabled',
    authorizationSource: 'RoleBased',
  };
}

function listSubscriptions(ask: Ask): Answer {
  const ids = ask.estate.world.subscriptions.map(({ subscriptionId }) => subscriptionId);
  const mine = ids.filter((id) => ask.access.reaches(`/subscriptions/${id}`));
  return page(
    ask,
    mine.map((id) => subscription(ask.estate, id)),
  );
}

function getSubscription(ask: Ask): Answer {
  return ok(subscription(ask.estate, step(ask, 'subscription')));
}

function groupsOf(estate: Estate, subscriptionId: string): object[] {
  const groups = new Map<string, object>();
  for (const { id, location } of estate.all()) {
    const { subscription: owner, resourceGroup: name } = parseId(id);
    if (name === '' || owner.toLowerCase() !== subscriptionId.toLowerCase() || groups.has(name.toLowerCase())) continue;
    const place = regionCode(location ?? 'westeurope');
    const where = `/subscriptions/${owner}/resourceGroups/${name}`;
    const type = 'Microsoft.Resources/resourceGroups';
    groups.set(name.toLowerCase(), {
      id: where,
      name,
      type,
      location: place,
      properties: { provisioningState: 'Succeeded' },
    });
  }
  return [...groups.values()];
}

function listGroups(ask: Ask): Answer {
  const groups = groupsOf(ask.estate, step(ask, 'subscription'));
  return page(
    ask,
    groups.filter((group) => ask.access.reaches(String(Reflect.get(group, 'id')))),
  );
}

function getGroup(ask: Ask): Answer {
  const name = step(ask, 'group');
  const groups = groupsOf(ask.estate, step(ask, 'subscription'));
  const found = groups.find((group) => String(Reflect.get(group, 'name')).toLowerCase() === name.toLowerCase());
  if (!found) throw refuse(404, 'ResourceGroupNotFound', `Resource group '${name}' could not be found.`);
  return ok(found);
}

function listResources(ask: Ask, scope: string): Answer {
  const clauses = parseFilter(filterOf(ask));
  const fits = ({ type, name, location, id }: Resource) =>
    clauses.every((clause) => {
      if (clause.kind === 'call') return unknownClause(clause);
      const held = { resourcetype: type, name, location: location ?? '', resourcegroup: parseId(id).resourceGroup }[
        clause.field
      ];
      return held === undefined
        ? unknownClause(clause)
        : (held.toLowerCase() === clause.value.toLowerCase()) === (clause.operator === 'eq');
    });
  const items = ask.estate
    .all()
    .filter((resource) => isTracked(resource) && covers(scope, resource.id) && fits(resource));
  const mine = items.filter(({ id, type }) => ask.access.may({ plane: 'control', action: `${type}/read`, scope: id }));
  return page(
    ask,
    mine.map(({ properties: _, ...listed }) => listed),
  );
}

/** Whether ARM lists it among the resources: what only hangs on another is not. */
function isTracked({ type }: Resource): boolean {
  return !/^microsoft\.authorization\/|\/deletedvaults$/i.test(type);
}
