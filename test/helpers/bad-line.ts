import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { headed } from './headed.ts';

/** What a line does to one exchange: nothing reaches the service, or only with the next one, or it does and the answer is lost. */
export type Trouble =
  | 'none'
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

/** A line to a service that does with the answers what lines do. */
export interface BadLine {
  readonly url: string;
  /** How often the first of what was planned has happened. */
  readonly happened: () => number;
  /** Plans what happens from now on, in place of what was planned before. */
  happens(...planned: readonly Mishap[]): void;
  /** Sends what was to be sent late. Without this it goes out before the next request of its kind. */
  sendLate(): Promise<void>;
  end(): Promise<void>;
}

/** Stands before a service on this machine. */
export async function badLineTo(service: string): Promise<BadLine> {
  let planned: { readonly mishap: Mishap; left: number }[] = [];
  const late: (() => Promise<unknown>)[] = [];
  const sendLate = async () => {
    for (const send of late.splice(0)) await send();
  };
  const server = createServer((asked, answer) => {
    const seen = { method: asked.method ?? '', url: asked.url ?? '' };
    const met = planned.find(({ mishap, left }) => left > 0 && mishap.meets(seen));
    if (met) met.left -= 1;
    const flush = !met && planned[0]?.mishap.meets(seen) ? sendLate : null;
    pass(service, asked, answer, { mishap: met?.mishap ?? null, late, flush }).catch((error: unknown) =>
      answer.destroy(error as Error),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    happened: () => (planned[0] ? planned[0].mishap.times - planned[0].left : 0),
    happens(...mishaps) {
      planned = mishaps.map((mishap) => ({ mishap, left: mishap.times }));
      late.length = 0;
    },
    sendLate,
    async end() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

interface Passing {
  readonly mishap: Mishap | null;
  readonly late: (() => Promise<unknown>)[];
  readonly flush: (() => Promise<void>) | null;
}

async function pass(service: string, asked: IncomingMessage, answer: ServerResponse, { mishap, late, flush }: Passing) {
  const body = await buffer(asked);
  await mishap?.before?.();
  if (mishap?.trouble === 'never sent') return void answer.destroy();
  if (mishap?.trouble === 'sent late') {
    late.push(() => send(service, asked, body));
    return void answer.destroy();
  }
  await flush?.();
  const { status, headers, said } = await send(service, asked, body);
  await mishap?.after?.();
  answerWith(answer, status, headers, said, mishap?.trouble ?? 'none');
}

async function send(service: string, { url, method, headers }: IncomingMessage, body: Buffer) {
  const onward = request(`${service}${url}`, { method, headers });
  onward.end(body);
  const [heard] = (await once(onward, 'response')) as [IncomingMessage];
  const { 'transfer-encoding': _chunked, ...kept } = heard.headers;
  return { status: heard.statusCode ?? 500, headers: kept, said: await buffer(heard) };
}

function answerWith(answer: ServerResponse, status: number, headers: object, said: Buffer, trouble: Trouble) {
  const half = said.subarray(0, said.length / 2);
  const whole = { ...headers, 'content-length': said.length };
  if (trouble === 'answer cut') answer.destroy();
  else if (trouble === 'answer is 500') headed(answer, 500).end();
  else if (trouble === 'answer ends half way')
    headed(answer, status, { ...headers, 'content-length': half.length }).end(half);
  else if (trouble === 'answer stalls half way') headed(answer, status, whole).write(half);
  else if (trouble === 'answer cut half way') headed(answer, status, whole).write(half, () => answer.destroy());
  else headed(answer, status, whole).end(said);
}
