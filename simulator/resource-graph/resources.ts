import { type ArmRoute, type Ask, bodyOf, openAt } from '../arm/ask.ts';
import { type Answer, ok } from '../http/answer.ts';
import { describe } from '../world/read-world.ts';
import { parseQuery } from './kql/parse-query.ts';
import { runSteps, TooMuch } from './kql/run-query.ts';
import type { Query, Row } from './kql/syntax.ts';
import { QueryFault } from './kql/tokens.ts';
import { badQuery, badRequest } from './query-refusals.ts';
import { queryRequestShape } from './query-request.ts';
import { countQuery } from './quota.ts';
import { pageOf } from './result-page.ts';
import { tableRows } from './tables.ts';

/** Azure Resource Graph: one query over everything the caller may read. */
export const resourceGraphRoutes: readonly ArmRoute[] = [
  openAt('POST', '/providers/Microsoft.ResourceGraph/resources', answerQuery),
];

function answerQuery(ask: Ask): Answer {
  const { estate, access } = ask;
  const body = queryRequestShape.safeParse(bodyOf(ask));
  if (!body.success) throw badRequest(estate, 'InvalidPayload', describe(body.error.issues));
  const query = read(ask, body.data.query);
  const subscriptions = (body.data.subscriptions ?? []).map((id) => id.toLowerCase());
  const rowsOf = (table: string): readonly Row[] => {
    const rows = tableRows(table, { estate, access, subscriptions });
    if (!rows) throw badQuery(estate, `Table ${table} was not found.`, { at: 0, token: table });
    return rows;
  };
  const find = () => run(ask, query, rowsOf);
  return ok(pageOf(ask, find, body.data), countQuery(estate, ask.caller.oid));
}

function read({ estate }: Ask, text: string): Query {
  try {
    return parseQuery(text);
  } catch (error) {
    if (error instanceof QueryFault) throw badQuery(estate, error.message, error);
    throw error;
  }
}

/** Source: learn.microsoft.com, "Troubleshoot errors using Azure Resource Graph": a response may have 16 MB. */
function run({ estate }: Ask, { steps, table }: Query, rowsOf: (table: string) => readonly Row[]): readonly Row[] {
  try {
    return runSteps(steps, rowsOf(table), rowsOf);
  } catch (error) {
    if (error instanceof TooMuch)
      throw badRequest(estate, 'ResponsePayloadTooLarge', `The query gives ${error.message}.`);
    throw error;
  }
}
