import { once } from 'node:events';
import { request as ask, createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startSimulator } from '../../simulator/simulator.ts';
import { headed } from '../helpers/headed.ts';

/** An Azure that tells one of its answers otherwise than it is. */
export async function startLyingAzure(world: unknown) {
  const simulator = await startSimulator({ world });
  let left = -1;
  let lie = (answer: unknown) => answer;
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    const forwarded = ask(`${simulator.url}${url}`, { method, headers }, async (answer) => {
      let text = await textOf(answer);
      const isTold = answer.statusCode === 200 && text !== '' && !url.startsWith('/_simulator');
      if (isTold) {
        if (left === 0) text = JSON.stringify(lie(JSON.parse(text)));
        left -= 1;
      }
      headed(response, answer.statusCode ?? 500, { ...answer.headers, 'content-length': Buffer.byteLength(text) }).end(
        text,
      );
    });
    forwarded.on('error', () => response.destroy());
    forwarded.end(await textOf(request));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Of the next answers, the one of this number is told so. */
    lieIn: (number: number, told: (answer: unknown) => unknown) => {
      left = number;
      lie = told;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await simulator.close();
    },
  };
}

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
