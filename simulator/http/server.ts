import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { callerOf } from '../authorization/token.ts';
import { Control } from '../control/control.ts';
import type { Estate } from '../world/estate.ts';
import { type Answer, Refusal } from './answer.ts';
import { parseBody } from './body.ts';
import { commonHeaders } from './common-headers.ts';
import { Gateway } from './gateway.ts';
import type { Recorder } from './recorder.ts';
import { type Request, readText, splitHost } from './request.ts';

type Listener = (message: IncomingMessage, response: ServerResponse) => Promise<void>;

/** An HTTP server that answers as Azure would, and has the simulator's side door. */
export function azureServer(estate: Estate, recorder: Recorder): Server {
  const azure = azureListener(estate, recorder);
  const control = new Control(estate, recorder);
  const sideDoor: Listener = async (message, response) => {
    send(response, control.answer(message.method ?? 'GET', message.url ?? '', await readText(message)));
  };
  return createServer((message, response) => {
    const listener = message.url?.startsWith('/_simulator') ? sideDoor : azure;
    listener(message, response).catch((error) => fail(response, error));
  });
}

function azureListener(estate: Estate, recorder: Recorder): Listener {
  const gateway = new Gateway(estate);
  return async (message, response) => {
    const [request, answer] = await ask(gateway, message);
    if (request) recorder.record(exchangeOf(request, answer));
    if (answer.drop) message.socket.destroy();
    else send(response, { ...answer, headers: { ...commonHeaders(estate, message), ...answer.headers } });
  };
}

async function ask(gateway: Gateway, message: IncomingMessage): Promise<[Request | undefined, Answer]> {
  let request: Request | undefined;
  try {
    const text = await readText(message);
    const address = splitHost(message.url ?? '/', gateway.management);
    request = { ...address, method: message.method ?? 'GET', headers: message.headers, body: undefined };
    request = { ...request, body: parseBody(text) };
    return [request, await gateway.answer(request)];
  } catch (error) {
    if (error instanceof Refusal) return [request, error.answer];
    throw error;
  }
}

function exchangeOf(request: Request, answer: Answer): Parameters<Recorder['record']>[0] {
  const { method, url, body } = request;
  const by = callerOf(request);
  const caller = typeof by === 'string' ? '' : by.oid;
  return { method, url, requestBody: body ?? null, status: answer.status, responseBody: answer.body ?? null, caller };
}

/** What goes wrong in reading a request (an endless body, a client gone) ends that connection only. */
function fail(response: ServerResponse, error: unknown): void {
  if (error instanceof Refusal && !response.headersSent) send(response, error.answer);
  else response.destroy();
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const text = body === undefined || body === null ? '' : JSON.stringify(body);
  const type = text ? { 'content-type': 'application/json; charset=utf-8' } : {};
  response.writeHead(status, { ...type, 'content-length': Buffer.byteLength(text), ...headers });
  response.end(status === 204 ? '' : text);
}
