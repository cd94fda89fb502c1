import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Person } from '../../services/index.ts';

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

/** The channel's own service, which the bot posts to and edits at, and which knows who is there. */
export async function startConnector(people: readonly Person[]) {
  const sent: Sent[] = [];
  const members = people.map(({ id, name }) => ({ id: `29:${id}`, objectId: id, name }));
  const server = createServer(async (request, response) => {
    if (request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ members }));
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    sent.push({
      method: request.method ?? '',
      path: request.url ?? '',
      body: JSON.parse(Buffer.concat(chunks).toString() || '{}'),
    });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id: `card-${sent.length}` }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    sent,
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
}
