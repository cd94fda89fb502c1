import type { PipelinePolicy, PipelineRequest, PipelineResponse } from '@azure/core-rest-pipeline';
import type { TokenCredential } from '@azure/identity';
import { asPerson } from './as-person.ts';
import type { Cloud } from './clouds.ts';
import type { Mandate } from './gateway.ts';
import { noteRequestId } from './request-id.ts';
import { shapeCheck } from './shape-check.ts';

/** One request as it went out, for whoever counts them. Times in milliseconds. */
export interface Call {
  readonly method: string;
  readonly url: string;
  /** What Azure answered; null where no answer came. */
  readonly status: number | null;
  /** What Azure calls the request; empty where it did not say. */
  readonly requestId: string;
  readonly startedAt: number;
  readonly endedAt: number;
}

/** How to reach an Azure: the real one, or a simulator that stands in for every host. */
export interface Connection {
  readonly cloud: Cloud;
  readonly credential: TokenCredential;
  /** Whoever lent the bot their rights: what is changed over this connection is changed as them, and what is read by the bot. */
  readonly mandate?: Mandate;
  /** Base URL of a simulator; null for the real Azure. */
  readonly simulator: string | null;
  /** Sees every answer of a simulator, whose time may be moved; the real Azure keeps the bot's own. */
  readonly onResponse?: (response: PipelineResponse) => void;
  readonly onCall: (call: Call) => void;
  /** A monotonic clock in milliseconds. */
  readonly clock: () => number;
  /** Lets milliseconds pass, where Azure asks to be left alone for a while. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Lets a request go when it is within the budget that all rooms share. */
  readonly turn?: (url: string) => Promise<void>;
  readonly pace?: Pace;
  /** How often the transport asks again. */
  readonly maxRetries?: number;
}

/** How long an answer may take, and how long to wait before asking again, in milliseconds. */
export interface Pace {
  readonly read: number;
  /** A write waits for App Service, which takes its time. */
  readonly write: number;
  readonly retry: number;
}

const USUAL_PACE: Pace = { read: 15_000, write: 120_000, retry: 400 };

/** What every Azure client of the bot is made with. Transport retries are the SDK's own. */
export function clientOptions(connection: Connection) {
  const { cloud, simulator, mandate, onCall, onResponse, clock, turn, pace = USUAL_PACE, maxRetries = 2 } = connection;
  return {
    endpoint: cloud.armEndpoint,
    retryOptions: { maxRetries, retryDelayInMs: pace.retry, maxRetryDelayInMs: 8_000 },
    userAgentOptions: { userAgentPrefix: 'greenlight' },
    additionalPolicies: [
      ...(mandate ? [{ position: 'perRetry' as const, policy: asPerson(mandate, cloud) }] : []),
      ...(turn ? [{ position: 'perRetry' as const, policy: inTurn(turn) }] : []),
      { position: 'perRetry' as const, policy: shapeCheck },
      { position: 'perRetry' as const, policy: timeLimit(pace) },
      { position: 'perRetry' as const, policy: noteRequestId },
      { position: 'perRetry' as const, policy: count(onCall, clock) },
      // The last of them: all others see the address that the real Azure would be asked at.
      ...(simulator ? [{ position: 'perRetry' as const, policy: redirect(simulator, onResponse) }] : []),
    ],
  };
}

/**
 * Sends a request that is signed for Azure's host to the simulator instead. The URL is put back afterwards: pages of
 * a list and the challenge of a vault are checked against the real host.
 */
function redirect(simulator: string, onResponse: Connection['onResponse']): PipelinePolicy {
  return {
    name: 'simulator',
    async sendRequest(request, next) {
      const real = request.url;
      const { host, pathname, search } = new URL(real);
      request.url = `${simulator}/${host}${pathname}${search}`;
      request.allowInsecureConnection = true;
      try {
        const response = await next(request);
        onResponse?.(response);
        return response;
      } finally {
        request.url = real;
      }
    },
  };
}

/**
 * Without a limit of its own a request would wait for ever. The SDK's own `timeout` keeps its clock running after a request
 * that failed, and the process with it; a signal does not.
 */
function timeLimit({ read, write }: Pace): PipelinePolicy {
  return {
    name: 'timeLimit',
    async sendRequest(request, next) {
      const outer = request.abortSignal;
      request.abortSignal = AbortSignal.timeout(request.method === 'GET' ? read : write);
      try {
        return await next(request);
      } finally {
        if (outer) request.abortSignal = outer;
        else delete request.abortSignal;
      }
    },
  };
}

/** Outside of the time limit: waiting for its turn is no part of what an answer may take. */
function inTurn(turn: NonNullable<Connection['turn']>): PipelinePolicy {
  return {
    name: 'inTurn',
    async sendRequest(request, next) {
      await turn(request.url);
      return next(request);
    },
  };
}

function count(onCall: Connection['onCall'], clock: Connection['clock']): PipelinePolicy {
  return {
    name: 'count',
    async sendRequest(request, next) {
      const startedAt = clock();
      let response: PipelineResponse | null = null;
      try {
        response = await next(request);
        return response;
      } finally {
        const { method, url } = request;
        const requestId = response?.headers.get('x-ms-request-id') ?? '';
        onCall({ method, url, status: response?.status ?? null, requestId, startedAt, endedAt: clock() });
      }
    },
  };
}

/**
 * Carries the token in the first request already: the audience of a vault is known from its cloud, and the challenge
 * would cost a request and a round. Should the vault challenge all the same, the SDK answers it as usual. Waiting for
 * that challenge, the SDK takes the body off the first request: it is put back, or a change would be sent as nothing.
 */
export function tokenAtOnce(credential: TokenCredential, scope: string) {
  const bodies = new WeakMap<PipelineRequest, PipelineRequest['body']>();
  const keepBody: PipelinePolicy = {
    name: 'keepBody',
    sendRequest(request, next) {
      bodies.set(request, request.body);
      return next(request);
    },
  };
  const sign: PipelinePolicy = {
    name: 'tokenAtOnce',
    async sendRequest(request, next) {
      if (!request.headers.has('authorization')) {
        const token = await credential.getToken(scope);
        if (token) request.headers.set('authorization', `Bearer ${token.token}`);
        const body = bodies.get(request);
        if (body !== undefined) request.body = body;
      }
      return next(request);
    },
  };
  return [
    { position: 'perCall' as const, policy: keepBody },
    { position: 'perRetry' as const, policy: sign },
  ];
}
