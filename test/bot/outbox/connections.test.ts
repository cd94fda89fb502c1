import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { TeamsInfo } from 'botbuilder';
import { createAdapter } from '../../../bot/adapter.ts';
import { readConfig } from '../../../bot/config.ts';
import { headed } from '../../helpers/headed.ts';

let server: Server;
let url = '';
let asked: string[] = [];

/** A service that offers to keep connections, and cuts each off as soon as it is used again. */
beforeEach(async () => {
  const used = new WeakSet<Socket>();
  asked = [];
  server = createServer((request, response) => {
    if (used.has(request.socket)) {
      asked.push(`${request.method}, cut off`);
      request.socket.destroy();
      return;
    }
    used.add(request.socket);
    asked.push(request.method ?? '');
    request.resume();
    const answer = request.method === 'GET' ? { members: [{ id: '29:ana' }] } : { id: 'card-1' };
    headed(response, 200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

test('what is said to Teams never goes over a connection that was used before', async () => {
  const faults: unknown[] = [];
  const adapter = createAdapter(
    readConfig({ GREENLIGHT_LOCAL: 'on' }),
    async (_, error) => void faults.push(error),
    15_000,
  );
  const activity = {
    type: 'message',
    channelId: 'msteams',
    serviceUrl: url,
    conversation: { id: '19:x' },
    from: { id: 'a' },
  };

  for (let turn = 0; turn < 2; turn += 1) {
    await adapter.receive('', activity as Parameters<typeof adapter.receive>[1], async (context) => {
      await TeamsInfo.getPagedMembers(context, 10);
      await context.sendActivity({ type: 'message', text: 'x' });
      await context.updateActivity({ type: 'message', id: 'card-1', text: 'x' });
    });
  }

  expect(faults).toEqual([]);
  expect(asked).toEqual(['GET', 'POST', 'PUT', 'GET', 'POST', 'PUT']);
});
