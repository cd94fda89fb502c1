import type { HttpMethods } from '@azure/core-rest-pipeline';
import { say, type Words } from '../../sentences/index.ts';
import { type Connection, clientOptions } from './connection.ts';
import { OwnFault } from './own-fault.ts';
import { sdk } from './sdk.ts';

const {
  bearerTokenAuthenticationPolicy,
  createDefaultHttpClient,
  createPipelineFromOptions,
  createPipelineRequest,
  RestError,
} = sdk('@azure/core-rest-pipeline') as typeof import('@azure/core-rest-pipeline');

/** One request that no SDK client of the bot makes. */
export interface RestRequest {
  readonly method: HttpMethods;
  readonly url: string;
  readonly body?: unknown;
}

/** Asks a service whose tokens have this scope; throws `RestError` like every SDK client, for an answer that is no JSON too. */
export function createRest(connection: Connection, scope: string): (request: RestRequest) => Promise<unknown> {
  const { additionalPolicies, retryOptions } = clientOptions(connection);
  const pipeline = createPipelineFromOptions({ retryOptions });
  pipeline.addPolicy(bearerTokenAuthenticationPolicy({ credential: connection.credential, scopes: scope }), {
    phase: 'Sign',
  });
  for (const { policy } of additionalPolicies) pipeline.addPolicy(policy, { afterPhase: 'Sign' });
  const http = createDefaultHttpClient();
  return async ({ method, url, body }) => {
    const request = createPipelineRequest({ method, url });
    request.headers.set('accept', 'application/json');
    if (body !== undefined) {
      request.headers.set('content-type', 'application/json');
      request.body = JSON.stringify(body);
    }
    const response = await pipeline.sendRequest(http, request);
    const text = response.bodyAsText ?? '';
    if (response.status < 400) return readJson(text, (says) => new OwnFault(says, { request, response }));
    const { code = '', message = text } = errorIn(text);
    throw new RestError(message, { code, statusCode: response.status, request, response });
  };
}

function readJson(text: string, fault: (says: Words) => OwnFault): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw fault(say('answers.no-json', { fault: String(cause) }));
  }
}

function errorIn(text: string): { readonly code?: string; readonly message?: string } {
  try {
    const error: unknown = Reflect.get(Object(JSON.parse(text)), 'error');
    const [code, message] = ['code', 'message'].map((key) => Reflect.get(Object(error), key));
    return {
      ...(typeof code === 'string' ? { code } : {}),
      ...(typeof message === 'string' ? { message } : {}),
    };
  } catch (cause) {
    if (cause instanceof SyntaxError) return {};
    throw cause;
  }
}
