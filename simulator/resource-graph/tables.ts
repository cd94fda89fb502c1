import { shown } from '../app-service/shown.ts';
import { assignmentShown } from '../arm/authorization/role-assignments.ts';
import type { Access } from '../authorization/access.ts';
import { roleDefinitions } from '../authorization/roles.ts';
import type { Estate } from '../world/estate.ts';
import { regionCode } from '../world/regions.ts';
import type { Resource } from '../world/resource.ts';
import { parseId } from '../world/resource-id.ts';
import type { Row } from './kql/syntax.ts';

/** Who looks, and into which subscriptions. */
export interface Look {
  readonly estate: Estate;
  readonly access: Access;
  /** In lower case; none means all. */
  readonly subscriptions: readonly string[];
}

const tables: Readonly<Record<string, (look: Look) => Row[]>> = {
  resources,
  authorizationresources: authorizationResources,
  resourcecontainers: resourceContainers,
};

/** The rows of a table that the caller may see. */
export function tableRows(table: string, look: Look): Row[] | undefined {
  return Object.hasOwn(tables, table) ? tables[table]?.(look) : undefined;
}

/** Types Resource Graph keeps in other tables, or nowhere. */
const elsewhere = /^microsoft\.authorization\/|^microsoft\.keyvault\/deletedvaults$/i;

function resources(look: Look): Row[] {
  return look.estate
    .all()
    .filter((resource) => !elsewhere.test(resource.type) && isVisible(look, resource))
    .map((resource) => rowOf(look, shown(resource)));
}

function authorizationResources(look: Look): Row[] {
  const { estate } = look;
  const assignments = estate.ofType('microsoft.authorization/roleassignments').filter((one) => isVisible(look, one));
  const shownOnes = assignments.map((one) => rowOf(look, { ...one, ...assignmentShown(one) }));
  return [...shownOnes, ...roleDefinitions(estate).map((role) => rowOf(look, role))];
}

/** Subscriptions alone; a world says nothing of its resource groups. */
function resourceContainers({ estate, access, subscriptions }: Look): Row[] {
  const { tenantId, subscriptions: all } = estate.world;
  return all
    .filter(({ subscriptionId: id }) => subscriptions.length === 0 || subscriptions.includes(id.toLowerCase()))
    .filter(({ subscriptionId: id }) => access.reaches(`/subscriptions/${id}`))
    .map(({ subscriptionId, displayName: name }) => ({
      id: `/subscriptions/${subscriptionId}`,
      name,
      type: 'microsoft.resources/subscriptions',
      tenantId,
      subscriptionId,
      properties: { state: 'Enabled' },
      tags: null,
    }));
}

function isVisible({ access, subscriptions }: Look, { id, type }: Resource): boolean {
  const { subscription } = parseId(id);
  const inside =
    subscriptions.length === 0 || subscription === '' || subscriptions.includes(subscription.toLowerCase());
  return inside && access.may({ plane: 'control', action: `${type}/read`, scope: id });
}

function rowOf({ estate }: Look, resource: Resource): Row {
  const { subscription, resourceGroup } = parseId(resource.id);
  return {
    id: resource.id,
    name: resource.name,
    type: resource.type.toLowerCase(),
    tenantId: estate.world.tenantId,
    kind: resource.kind ?? '',
    location: regionCode(resource.location ?? ''),
    resourceGroup: resourceGroup.toLowerCase(),
    subscriptionId: subscription,
    managedBy: '',
    sku: resource.sku ?? null,
    plan: null,
    properties: resource.properties,
    tags: resource.tags ?? null,
    identity: resource.identity ?? null,
    zones: null,
    extendedLocation: null,
  };
}
