import { z } from 'zod';
import { say } from '../../../sentences/index.ts';
import type { Facts, Observed } from '../../domain/evidence.ts';
import { type Instant, later } from '../../domain/instant.ts';
import { covers, parseResourceId } from '../../domain/resource-id.ts';
import { observed } from '../answer.ts';
import { API, askArm } from '../asked.ts';
import { type Look, sourceOf } from '../look.ts';
import { quoted, roleMend } from '../scope.ts';

/** Azure keeps its activity log this long. Source: learn.microsoft.com, "activity-log". */
const LOG_SECONDS = 90 * 86_400;

/** Lists the locks that reach some resources. One list of a subscription has those of its groups and resources too. */
export async function readLocks(resourceIds: readonly string[], look: Look): Promise<Observed<Facts['locks']>> {
  const subscriptions = [...new Set(resourceIds.map((id) => parseResourceId(id).subscriptionId.toLowerCase()))];
  const [first = ''] = subscriptions;
  const path = `/subscriptions/${first}/providers/Microsoft.Authorization/locks`;
  const list = async () => {
    const found = await Promise.all(
      subscriptions.map((id) => Array.fromAsync(look.clients.locks(id).managementLocks.listAtSubscriptionLevel())),
    );
    return found
      .flat()
      .map(({ id = '', name = '', level }) => ({
        id,
        name,
        scope: id.replace(/\/providers\/Microsoft\.Authorization\/locks\/[^/]+$/i, ''),
        level: level === 'ReadOnly' ? ('ReadOnly' as const) : ('CanNotDelete' as const),
      }))
      .filter(({ scope }) => resourceIds.some((id) => covers(scope, id)));
  };
  const mend = roleMend(look.identity, 'Reader', `/subscriptions/${first}`);
  return observed(sourceOf(askArm(look.cloud, path, API.locks), look), mend, list, []);
}

const Named = z.object({ value: z.string().nullish() }).nullish();
const Events = z.object({
  value: z.array(
    z.object({
      eventTimestamp: z.string(),
      caller: z.string().nullish(),
      operationName: Named,
      status: Named,
      resourceId: z.string().nullish(),
    }),
  ),
});

/** Lists who wrote a vault, newest first, as far as the activity log goes back. */
export function readDeeds(vaultId: string, look: Look): Promise<Observed<Facts['deeds']>> {
  const { subscriptionId } = parseResourceId(vaultId);
  const path = `/subscriptions/${subscriptionId}/providers/Microsoft.Insights/eventtypes/management/values`;
  const filter = `eventTimestamp ge '${since(look.at)}' and resourceUri eq '${quoted(vaultId)}'`;
  const read = async () => {
    const query = new URLSearchParams({ 'api-version': API.activity, $filter: filter });
    const { value } = Events.parse(await look.clients.arm('GET', `${path}?${query}`));
    return value
      .filter(({ status }) => (status?.value ?? 'Succeeded') === 'Succeeded')
      .map(({ eventTimestamp, caller, operationName, resourceId }) => ({
        at: new Date(eventTimestamp).toISOString(),
        caller: caller ?? say('facts.somebody-unnamed'),
        operation: operationName?.value ?? '',
        resourceId: resourceId ?? vaultId,
      }))
      .toSorted((one, other) => other.at.localeCompare(one.at));
  };
  const mend = roleMend(look.identity, 'Reader', `/subscriptions/${subscriptionId}`);
  return observed(sourceOf(askArm(look.cloud, path, API.activity, filter), look), mend, read, []);
}

/** The log refuses to be asked about more than it keeps. */
function since(at: Instant): Instant {
  return later(at, -LOG_SECONDS + 3600);
}
