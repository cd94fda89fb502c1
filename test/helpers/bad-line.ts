import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What a line does to one exchange: nothing reaches the service, or only with the next one, or it does and the answer is lost. */
export type Trouble =
  | 'never sent'
  | 'sent late'
  | 'answer cut'
  | 'answer cut half way'
  | 'answer stalls half way'
  | 'answer ends half way'
  | 'answer is 500';

/** Something that happens to a request before it is passed on, or after the service has answered it. */
export interface Mishap {
  /** Whether it is this request. */
  readonly meets: (asked: { readonly method: string; readonly url: string }) => boolean;
  /** How many such requests it happens to. */
  readonly times: number;
  readonly trouble: Trouble;
  /** What else happens meanwhile, before the service hears of the request. */
  readonly before?: () => Promise<unknown>;
  /** What else happens meanwhile, after the service has answered. */
  readonly after?: () => Promise<unknown>;
}

/** What has not been sent yet. */
type Late = (() => Promise<unknown>)[];

/** A line to a service that does with the answers what lines do. */
export interface BadLine {
  readonly url: string;
  /** How often the trouble has happened. */
  readonly happened: () => number;
  happens(mishap: Mishap): void;
  end(): Promise<void>;
}

/** Stands before a service on this machine. */
export async function badLineTo(service: string): Promise<BadLine> {
  let planned: Mishap | null = null;
  let happened = 0;
  const late: Late = [];
  const server = createServer((asked, answer) => {
    const mishap =
      planned?.meets({ method: asked.method ?? '', url: asked.url ?? '' }) && happened < planned.times ? planned : null;
    if (mishap) happened += 1;
    pass(service, asked, answer, mishap, late).catch((error: unknown) => answer.destroy(error as Error));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    happened: () => happened,
    happens(mishap) {
      planned = mishap;
      happened = 0;
    },
    async end() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function pass(
  service: string,
  asked: IncomingMessage,
  answer: ServerResponse,
  mishap: Mishap | null,
  late: Late,
) {
  const body = await buffer(asked);
  await mishap?.before?.();
  if (mishap?.trouble === 'never sent') return void answer.destroy();
  if (mishap?.trouble === 'sent late') {
    late.push(() => send(service, asked, body));
    return void answer.destroy();
  }
  for (const kept of late.splice(0)) await kept();
  const { status, headers, said } = await send(service, asked, body);
  await mishap?.after?.();
  answerWith(answer, status, headers, said, mishap?.trouble ?? null);
}

async function send(service: string, { url, method, headers }: IncomingMessage, body: Buffer) {
  const onward = request(`${service}${url}`, { method, headers });
  onward.end(body);
  const [heard] = (await once(onward, 'response')) as [IncomingMessage];
  const { 'transfer-encoding': _chunked, ...kept } = heard.headers;
  return { status: heard.statusCode ?? 500, headers: kept, said: await buffer(heard) };
}

function answerWith(answer: ServerResponse, status: number, headers: object, said: Buffer, trouble: Trouble | null) {
  const half = said.subarray(0, said.length / 2);
  const whole = { ...headers, 'content-length': said.length };
  if (trouble === 'answer cut') answer.destroy();
  else if (trouble === 'answer is 500') answer.writeHead(500).end();
  else if (trouble === 'answer ends half way')
    answer.writeHead(status, { ...headers, 'content-length': half.length }).end(half);
  else if (trouble === 'answer stalls half way') answer.writeHead(status, whole).write(half);
  else if (trouble === 'answer cut half way') answer.writeHead(status, whole).write(half, () => answer.destroy());
  else answer.writeHead(status, whole).end(said);
}
