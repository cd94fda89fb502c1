import type { QueryRequestOptions, ResourceGraphClient } from '@azure/arm-resourcegraph';
import { z } from 'zod';

/** As many rows as Resource Graph hands out at a time. Source: learn.microsoft.com, "Work with large data sets". */
const ROWS_A_PAGE = 1000;

/** How far from the subscriptions a query reaches: to the roles above them too, where it is about roles. */
type Reach = Pick<QueryRequestOptions, 'authorizationScopeFilter'>;

/**
 * The pages of a query, over every subscription of the tenant that the bot may read: one that names neither subscriptions
 * nor management groups is asked of all of them. A page is handed on before the next is asked for, so that none is kept.
 */
export async function* graphPages<T>(
  client: ResourceGraphClient,
  query: string,
  row: z.ZodType<T>,
  reach: Reach = {},
): AsyncGenerator<readonly T[]> {
  let skipToken: string | undefined;
  do {
    const page = await client.resources({
      query,
      options: { resultFormat: 'objectArray', top: ROWS_A_PAGE, ...reach, ...(skipToken ? { skipToken } : {}) },
    });
    yield z.array(row).parse(page.data);
    skipToken = page.skipToken;
    if (!skipToken && page.resultTruncated === 'true') throw new TypeError('Resource Graph cut its answer short');
  } while (skipToken);
}
