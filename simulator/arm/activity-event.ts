import { parseId } from '../world/resource-id.ts';
import type { World } from '../world/world.ts';

export type Entry = World['activity'][number];

/** One entry of the activity log, as Azure shows it. */
export function eventOf(world: World, entry: Entry, index: number): Record<string, unknown> {
  const { at, caller, operationName, resourceId, status, ...more } = entry;
  const { subscription, resourceGroup, namespace, types } = parseId(resourceId);
  const moment = new Date(at).toISOString();
  const id = `00000000-0000-0000-0000-${String(index).padStart(12, '0')}`;
  return {
    authorization: { action: operationName, scope: resourceId },
    caller,
    channels: 'Operation',
    claims: {},
    correlationId: id,
    operationId: id,
    eventDataId: id,
    id: `${resourceId}/events/${id}/ticks/${Date.parse(moment)}`,
    eventName: { value: 'EndRequest', localizedValue: 'End request' },
    category: named('Administrative'),
    level: status === 'Failed' ? 'Error' : 'Informational',
    operationName: named(operationName),
    resourceId,
    resourceGroupName: resourceGroup,
    resourceProviderName: named(namespace),
    resourceType: named(`${namespace}/${types}`),
    status: named(status),
    subStatus: named(''),
    eventTimestamp: moment,
    submissionTimestamp: moment,
    subscriptionId: subscription,
    tenantId: world.tenantId,
    ...more,
  };
}

function named(value: string): { value: string; localizedValue: string } {
  return { value, localizedValue: value };
}
