import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { Person } from '../../services/index.ts';
import { headed } from './headed.ts';

/** What the bot sent to the channel. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: {
    readonly type?: string;
    readonly text?: string;
    readonly attachments?: readonly { readonly content: unknown }[];
  };
}

/** How a send goes wrong: with a status and perhaps a code and the seconds to wait, or with no answer at all. */
export type Fault = 'hang' | { readonly status: number; readonly code?: string; readonly retryAfter?: number };

/** The channel's own service, which the bot posts to and edits at, and which knows who is there. It fails as it is told to. */
export async function startConnector(people: readonly Person[]) {
  const sent: Sent[] = [];
  const faults: Fault[] = [];
  const hanging = new Set<ServerResponse>();
  const members = people.map(({ id, name }) => ({ id: `29:${id}`, objectId: id, name }));
  const server = createServer(async (request, response) => {
    if (request.method === 'GET') {
      headed(response, 200, { 'content-type': 'application/json' }).end(JSON.stringify({ members }));
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    sent.push({
      method: request.method ?? '',
      path: request.url ?? '',
      body: JSON.parse(Buffer.concat(chunks).toString() || '{}'),
    });
    const fault = faults.shift();
    if (fault === 'hang') {
      hanging.add(response);
      response.on('close', () => hanging.delete(response));
    } else if (fault) fail(response, fault);
    else
      headed(response, 200, { 'content-type': 'application/json' }).end(JSON.stringify({ id: `card-${sent.length}` }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    sent,
    url: `http://127.0.0.1:${port}`,
    /** What becomes of the next sends, one by one. */
    failNext: (...next: readonly Fault[]) => void faults.push(...next),
    /** How many requests are still open that will never be answered. */
    hanging: () => hanging.size,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((done) => server.close(() => done()));
    },
  };
}

function fail(response: ServerResponse, fault: Exclude<Fault, 'hang'>): void {
  const { status, code = 'ServiceError', retryAfter } = fault;
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  headed(response, status, { 'content-type': 'application/json', ...headers }).end(
    JSON.stringify({ error: { code, message: `it failed with ${status}` } }),
  );
}
