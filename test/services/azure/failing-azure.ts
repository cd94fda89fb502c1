import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClients } from '../../../services/azure/clients.ts';
import { CLOUDS } from '../../../services/azure/clouds.ts';
import type { Connection } from '../../../services/azure/connection.ts';
import { simulatorCredential } from '../../../services/azure/credential.ts';
import type { AccessLook } from '../../../services/azure/look.ts';
import { healthy, NOW } from '../../helpers/evidence.ts';

/** How a broken Azure answers every request. */
export type Mishap = (response: ServerResponse) => void;

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Mishap => {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
};
const error = (status: number, code: string, headers: Record<string, string> = {}) =>
  json(status, { error: { code, message: `${code} it is` } }, headers);

/** Every way in which Azure may not answer as it should. */
export const MISHAPS: Readonly<Record<string, Mishap>> = {
  'refuses the token': error(401, 'InvalidAuthenticationToken'),
  'refuses the bot': error(403, 'AuthorizationFailed'),
  'knows of nothing there': error(404, 'ResourceNotFound'),
  'is busy with a conflict': error(409, 'Conflict'),
  'wants fewer requests': error(429, 'TooManyRequests'),
  'wants fewer requests, and says for how long': error(429, 'TooManyRequests', { 'retry-after-ms': '1' }),
  'breaks down': error(500, 'InternalServerError'),
  'is not available': error(503, 'ServiceUnavailable'),
  'breaks down without a word': json(500, ''),
  'cuts the connection': (response) => response.socket?.destroy(),
  'never answers': () => {},
  'stops in the middle of a word': json(200, '{"value": [{"id": "/subscr'),
  'answers with nothing': json(200, ''),
  'answers with an empty object': json(200, {}),
  'answers with a list': json(200, []),
  'answers with a number': json(200, 7),
  'answers with null': json(200, 'null'),
  'answers with items of no known shape': json(200, { value: [7, null, { id: 5, properties: 'none' }] }),
  'answers with properties of no known shape': json(200, { id: 7, name: [], properties: 7, attributes: 'x', cer: 5 }),
};

/** An Azure that answers every request in the same way, and the look with which the bot meets it. */
export async function failingAzure(mishap: Mishap, patience = 10_000) {
  let passed = 0;
  const server = createServer((request, response) => {
    request.resume();
    mishap(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const connection: Connection = {
    cloud: CLOUDS.public,
    credential: simulatorCredential('bot', 'tenant'),
    simulator: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    onCall: () => {},
    clock: () => performance.now() + passed,
    // Time goes by at once where the bot waits.
    wait: async (milliseconds: number) => {
      passed += milliseconds;
    },
    pace: { read: patience, write: patience, retry: 1 },
  };
  const look: AccessLook = {
    clients: createClients(connection),
    cloud: CLOUDS.public,
    identity: { objectId: 'bot' },
    at: NOW,
    principal: healthy.principal,
  };
  return {
    look,
    connection,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
