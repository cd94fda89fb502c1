import { z } from 'zod';
import type { Observed } from '../../domain/evidence.ts';
import { observed } from '../answer.ts';
import type { Look } from '../look.ts';

const Page = z.object({ value: z.array(z.object({ id: z.string() })), '@odata.nextLink': z.string().optional() });

const MEND = 'Give the bot the Microsoft Graph application permission User.Read.All.';

/** Lists the groups that a person is in, nested ones too. */
export function readPersonGroups(personId: string, { clients, cloud, at }: Look): Promise<Observed<readonly string[]>> {
  const path = `/v1.0/users/${encodeURIComponent(personId)}/transitiveMemberOf?$select=id`;
  const url = `${cloud.graphEndpoint}${path}`;
  const read = async () => {
    const ids: string[] = [];
    for (let next: string | undefined = path; next; ) {
      const page = Page.parse(await clients.directory(next));
      ids.push(...page.value.map(({ id }) => id));
      next = page['@odata.nextLink']?.slice(cloud.graphEndpoint.length);
    }
    return ids;
  };
  return observed({ source: `GET ${url}`, command: `az rest --url '${url}'`, at }, MEND, read, []);
}
