import { callerOf, isFor } from '../authorization/token.ts';
import type { Answer } from '../http/answer.ts';
import type { Request } from '../http/request.ts';
import { Routes } from '../http/routes.ts';
import { clouds } from '../world/clouds.ts';
import type { Estate } from '../world/estate.ts';
import { directoryRoutes, type GraphAnswer } from './directory-routes.ts';
import { graphError } from './graph-error.ts';

const routes = new Routes<GraphAnswer>(directoryRoutes);
const GRAPH_APP_ID = '00000003-0000-0000-c000-000000000000';

/** Answers as Microsoft Graph: the directory is open to everybody with a token, as it is to every member by default. */
export function answerGraph(request: Request, estate: Estate): Answer {
  const caller = callerOf(request);
  if (caller === 'missing') throw graphError(estate, 401, 'InvalidAuthenticationToken', 'Access token is empty.');
  if (caller === 'malformed')
    throw graphError(
      estate,
      401,
      'InvalidAuthenticationToken',
      'CompactToken parsing failed with error code: 80049217',
    );
  if (!isFor(caller, [`https://${clouds[estate.world.cloud].graph}`, GRAPH_APP_ID])) {
    throw graphError(estate, 401, 'InvalidAuthenticationToken', 'Access token validation failure. Invalid audience.');
  }
  const match = routes.find(request.method, request.path);
  if (!match)
    throw graphError(
      estate,
      400,
      'BadRequest',
      `Resource not found for the segment '${request.path.split('/').at(-1)}'.`,
    );
  return match.handle({ request, estate, params: match.params });
}
