import { nameOf } from '../authorization/directory.ts';
import type { Answer } from '../http/answer.ts';
import { holds, parseFilter } from '../http/odata-filter.ts';
import { covers } from '../world/resource-id.ts';
import type { World } from '../world/world.ts';
import { neededFor } from './action.ts';
import { type ArmRoute, type Ask, at, filterOf, SUBSCRIPTION } from './ask.ts';
import { page } from './pages.ts';

type Entry = World['activity'][number];

/** The activity log: who wrote what, and when. */
export const activityRoutes: readonly ArmRoute[] = [
  at('GET', `${SUBSCRIPTION}/providers/Microsoft.Insights/eventtypes/management/values`, listActivity),
];

/** Keeps a write in the activity log. */
export function logWrite({ estate, request, id, caller }: Ask): void {
  if (!['PUT', 'PATCH', 'DELETE'].includes(request.method)) return;
  const { world, clock } = estate;
  const { action } = neededFor(request.method, id);
  const by = nameOf(world.directory, caller.oid);
  world.activity.push({ at: clock.now().toISOString(), caller: by, operationName: action, resourceId: id });
}

function listActivity(ask: Ask): Answer {
  const clauses = parseFilter(filterOf(ask));
  const fits = (entry: Entry) =>
    clauses.every((clause) => clause.kind === 'call' || compares(entry, clause.field, clause.operator, clause.value));
  const entries = ask.estate.world.activity
    .filter((entry) => covers(`/subscriptions/${ask.params.subscription}`, entry.resourceId) && fits(entry))
    .sort((one, other) => other.at.localeCompare(one.at));
  return page(
    ask,
    entries.map((entry, index) => eventOf(entry, index)),
  );
}

function compares(entry: Entry, field: string, operator: string, value: string): boolean {
  if (field === 'eventtimestamp') return holds(operator, new Date(entry.at).toISOString(), isoOf(value));
  if (field === 'resourceuri' || field === 'resourceid') return covers(value, entry.resourceId);
  if (field === 'resourcegroupname')
    return entry.resourceId.toLowerCase().includes(`/resourcegroups/${value.toLowerCase()}/`);
  return field === 'caller' ? holds(operator, entry.caller, value) : true;
}

function isoOf(value: string): string {
  return Number.isNaN(Date.parse(value)) ? value : new Date(value).toISOString();
}

function eventOf({ at: when, caller, operationName, resourceId }: Entry, index: number): object {
  const named = (value: string) => ({ value, localizedValue: value });
  return {
    eventTimestamp: new Date(when).toISOString(),
    caller,
    operationName: named(operationName),
    status: named('Succeeded'),
    category: named('Administrative'),
    resourceId,
    eventDataId: `00000000-0000-0000-0000-${String(index).padStart(12, '0')}`,
    level: 'Informational',
  };
}
