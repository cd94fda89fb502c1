import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { headed } from '../helpers/headed.ts';
import { Past } from './past.ts';
import type { Trouble } from './trouble.ts';

/** One request, as the line sees it. */
export interface Seen {
  readonly method: string;
  readonly url: string;
}

/** A way to a service on this machine, with weather on it. */
export interface Line {
  readonly url: string;
  /** How often each trouble has come about. */
  readonly met: Readonly<Record<string, number>>;
  end(): Promise<void>;
}

/** Stands before a service, and asks for every exchange what becomes of it. */
export async function lineTo(service: string, troubleOf: (seen: Seen) => Trouble | null): Promise<Line> {
  const onward = new Agent({ keepAlive: true, maxSockets: 200 });
  const past = new Past();
  const met: Record<string, number> = {};
  const server = createServer((asked, answer) => {
    const trouble = troubleOf({ method: asked.method ?? '', url: asked.url ?? '' });
    if (trouble) met[trouble.kind] = (met[trouble.kind] ?? 0) + 1;
    pass(asked, answer, trouble).catch(() => answer.destroy());
  });
  const pass = async (asked: IncomingMessage, answer: ServerResponse, trouble: Trouble | null) => {
    const body = await buffer(asked);
    if (trouble?.kind === 'unsent') return void answer.destroy();
    if (trouble?.kind === 'refused') return refuse(answer, trouble.status, trouble.retryAfter);
    if (trouble?.kind === 'slow') await new Promise((done) => setTimeout(done, trouble.milliseconds));
    const { status, headers, said } = await send(service, asked, body, onward);
    const now = past.seen({ method: asked.method ?? '', url: asked.url ?? '', body }, { status, headers, said });
    const whole = trouble?.kind === 'stale' ? now.before : now.current;
    if (trouble?.kind === 'unanswered') return void answer.destroy();
    headed(answer, whole.status, { ...whole.headers, 'content-length': whole.said.length });
    if (trouble?.kind !== 'half') return void answer.end(whole.said);
    answer.write(whole.said.subarray(0, whole.said.length / 2), () => answer.destroy());
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    met,
    async end() {
      onward.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function send(service: string, { url, method, headers }: IncomingMessage, body: Buffer, agent: Agent) {
  const onward = request(`${service}${url}`, { method, headers, agent });
  onward.end(body);
  const [heard] = (await once(onward, 'response')) as [IncomingMessage];
  const { 'transfer-encoding': _chunked, connection: _connection, 'keep-alive': _kept, ...kept } = heard.headers;
  return { status: heard.statusCode ?? 500, headers: kept, said: await buffer(heard) };
}

function refuse(answer: ServerResponse, status: number, retryAfter: number | undefined): void {
  const again = retryAfter === undefined ? {} : { 'retry-after': `${retryAfter}` };
  const body = JSON.stringify({ error: { code: 'Weather', message: `the weather is ${status}` } });
  headed(answer, status, { 'content-type': 'application/json', ...again }).end(body);
}
