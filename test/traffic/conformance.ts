import { type Found, findOperation, type Operation } from './descriptions.ts';
import { faultsOfBody, faultsOfParameters, withoutNulls } from './schemas.ts';

/** A request and its answer; status 0 where the connection was cut. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseBody: unknown;
}

/** Whether Azure describes no such operation, or not in that version. */
export function isUnmatched({ method, url }: Exchange): boolean {
  return findOperation(method, url) === null;
}

/** What of an exchange is not as Azure describes it; nothing is said of one that Azure does not describe. */
export function faultsOf(exchange: Exchange): readonly string[] {
  const found = findOperation(exchange.method, exchange.url);
  if (!found) return [];
  const { operation } = found;
  return [
    ...faultsOfPath(found),
    ...faultsOfQuery(found),
    ...faultsOfRequest(operation, exchange.requestBody),
    ...faultsOfAnswer(operation, exchange),
  ].map((fault) => `${operation.id}: ${fault}`);
}

function faultsOfPath({ operation, parts }: Found): readonly string[] {
  if (!operation.path) return [];
  const given = Object.entries(parts).filter(([, value]) => value !== '');
  return faultsOfParameters(operation.path, Object.fromEntries(given)).map((fault) => `path ${fault}`);
}

/** The address of a page that is not the first is Azure's own. */
function faultsOfQuery({ operation, query }: Found): readonly string[] {
  const isLaterPage = [...query.keys()].some((name) => /^\$skiptoken$/i.test(name));
  if (!operation.query || isLaterPage) return [];
  return faultsOfParameters(operation.query, Object.fromEntries(query)).map((fault) => `query ${fault}`);
}

function faultsOfRequest({ request }: Operation, body: unknown): readonly string[] {
  if (!request) return [];
  if (body === null || body === undefined) return ['request has no body'];
  return faultsOfBody(request, body).map((fault) => `request ${fault}`);
}

function faultsOfAnswer({ responses }: Operation, { method, status, responseBody }: Exchange): readonly string[] {
  if (status === 0 || method === 'HEAD') return [];
  const isSuccess = status >= 200 && status < 300;
  const isFailure = status >= 400;
  const schema = status in responses ? responses[status] : isFailure ? responses.default : null;
  if (isSuccess && !(status in responses)) return [`answer ${status} is not described`];
  if (!schema) return [];
  if (responseBody !== null && responseBody !== undefined) {
    return faultsOfBody(schema, withoutNulls(responseBody)).map((fault) => `answer ${status} ${fault}`);
  }
  return isSuccess && status !== 204 ? [`answer ${status} has no body`] : [];
}
