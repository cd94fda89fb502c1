import { z } from 'zod';
import { say } from '../../../sentences/index.ts';
import type { Principal } from '../../domain/access.ts';
import type { Observed } from '../../domain/evidence.ts';
import { observed } from '../answer.ts';
import { askDirectory } from '../asked.ts';
import { type Look, sourceOf } from '../look.ts';

const Page = z.object({ value: z.array(z.object({ id: z.string() })), '@odata.nextLink': z.string().optional() });

/** Lists the groups that the service principal of App Service is in, nested ones too. */
export function readGroups({ objectId }: Principal, look: Look): Promise<Observed<readonly string[]>> {
  return readMemberships(`servicePrincipals/${objectId}`, 'Application.Read.All', look);
}

/** Lists the groups that a person is in, nested ones too. */
export function readPersonGroups(personId: string, look: Look): Promise<Observed<readonly string[]>> {
  return readMemberships(`users/${encodeURIComponent(personId)}`, 'User.Read.All', look);
}

/** Those of some groups that a person is in, nested ones too. */
export async function readMemberOf(
  personId: string,
  groupIds: readonly string[],
  look: Look,
): Promise<Observed<readonly string[]>> {
  const wanted = groupIds.map((id) => id.toLowerCase());
  const groups = await readPersonGroups(personId, look);
  return groups.seen ? { ...groups, value: groups.value.filter((id) => wanted.includes(id.toLowerCase())) } : groups;
}

function readMemberships(
  who: string,
  permission: string,
  { clients, cloud, at }: Look,
): Promise<Observed<readonly string[]>> {
  const path = `/v1.0/${who}/transitiveMemberOf?$select=id`;
  const read = async () => {
    const ids: string[] = [];
    for (let next: string | undefined = path; next; ) {
      const page = Page.parse(await clients.directory(next));
      ids.push(...page.value.map(({ id }) => id));
      next = page['@odata.nextLink']?.slice(cloud.graphEndpoint.length);
    }
    return ids;
  };
  const mend = say('mends.graph-permission', { permission });
  return observed(sourceOf(askDirectory(cloud, path), { at }), mend, read, []);
}
