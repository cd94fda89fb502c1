import { nameOf } from '../authorization/directory.ts';
import type { Answer } from '../http/answer.ts';
import { type Clause, holds, parseFilter, unknownClause } from '../http/odata-filter.ts';
import { parameter } from '../http/request.ts';
import { covers, parseId, sameId } from '../world/resource-id.ts';
import { neededFor } from './action.ts';
import { type Entry, eventOf } from './activity-event.ts';
import { type ArmRoute, type Ask, at, filterOf, SUBSCRIPTION } from './ask.ts';
import { page } from './pages.ts';

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
  const moment = clock.now().toISOString();
  world.activity.push({ at: moment, caller: by, operationName: action, resourceId: id, status: 'Succeeded' });
}

function listActivity(ask: Ask): Answer {
  const { world } = ask.estate;
  const scope = `/subscriptions/${ask.params.subscription}`;
  const tests = parseFilter(filterOf(ask)).map(testFor);
  const entries = world.activity
    .filter((entry) => covers(scope, entry.resourceId) && tests.every((test) => test(entry)))
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  const wanted = parameter(ask.request.query, '$select')
    ?.toLowerCase()
    .split(/\s*,\s*/);
  const events = entries.map((entry) => selected(eventOf(world, entry, world.activity.indexOf(entry)), wanted));
  return page(ask, events);
}

function selected(event: Record<string, unknown>, wanted: readonly string[] | undefined): object {
  if (!wanted) return event;
  return Object.fromEntries(Object.entries(event).filter(([key]) => wanted.includes(key.toLowerCase())));
}

function testFor(clause: Clause): (entry: Entry) => boolean {
  if (clause.kind === 'call') return unknownClause(clause);
  const { field, operator, value } = clause;
  switch (field) {
    case 'eventtimestamp':
      return ({ at: moment }) => holds(operator, new Date(moment).toISOString(), isoOf(value));
    case 'resourceuri':
    case 'resourceid':
      return ({ resourceId }) => covers(value, resourceId);
    case 'resourcegroupname':
      return ({ resourceId }) => sameId(parseId(resourceId).resourceGroup, value);
    case 'resourceprovider':
      return ({ resourceId }) => sameId(parseId(resourceId).namespace, value);
    case 'caller':
      return ({ caller }) => holds(operator, caller, value);
    case 'status':
      return ({ status }) => holds(operator, status, value);
    // Everything here is of one channel and for every level.
    case 'eventchannels':
    case 'levels':
      return () => true;
    default:
      return unknownClause(clause);
  }
}

function isoOf(value: string): string {
  return Number.isNaN(Date.parse(value)) ? value : new Date(value).toISOString();
}
