import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Control } from '../control/control.ts';
import { clouds } from '../world/clouds.ts';
import type { Estate } from '../world/estate.ts';
import { type Answer, Refusal } from './answer.ts';
import { Gateway } from './gateway.ts';
import type { Recorder } from './recorder.ts';
import { parseBody, type Request, readText, splitHost } from './request.ts';

/** An HTTP server that answers as Azure would. */
export function azureServer(estate: Estate, recorder: Recorder): Server {
  const gateway = new Gateway(estate);
  const control = new Control(estate, recorder);
  return createServer((message, response) => {
    respond(message, response).catch(() => response.destroy());
  });

  async function respond(message: IncomingMessage, response: ServerResponse): Promise<void> {
    if (message.url?.startsWith('/_simulator')) {
      return send(response, control.answer(message.method ?? 'GET', message.url, await readText(message)));
    }
    const [request, answer] = await ask(message);
    if (request) record(request, answer);
    if (answer.drop) return void message.socket.destroy();
    send(response, { ...answer, headers: { ...common(request), ...answer.headers } });
  }

  async function ask(message: IncomingMessage): Promise<[Request | undefined, Answer]> {
    let request: Request | undefined;
    try {
      const text = await readText(message);
      const { management } = clouds[estate.world.cloud];
      const address = splitHost(message.url ?? '/', management);
      const method = message.method ?? 'GET';
      request = { ...address, method, headers: message.headers, body: undefined };
      request = { ...request, body: parseBody(text) };
      return [request, await gateway.answer(request)];
    } catch (error) {
      if (error instanceof Refusal) return [request, error.answer];
      throw error;
    }
  }

  function record({ method, url, body }: Request, answer: Answer): void {
    const [requestBody, responseBody] = [body ?? null, answer.body ?? null];
    recorder.record({ method, url, requestBody, status: answer.status, responseBody });
  }

  function common(request: Request | undefined): Record<string, string> {
    const id = randomUUID();
    const correlation = request?.headers['x-ms-correlation-request-id'];
    return {
      date: estate.clock.now().toUTCString(),
      'x-ms-request-id': id,
      'x-ms-correlation-request-id': typeof correlation === 'string' ? correlation : id,
    };
  }
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const text = body === undefined || body === null ? '' : JSON.stringify(body);
  const type = text ? { 'content-type': 'application/json; charset=utf-8' } : {};
  response.writeHead(status, { ...type, 'content-length': Buffer.byteLength(text), ...headers });
  response.end(status === 204 ? '' : text);
}
