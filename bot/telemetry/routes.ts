import type { IncomingMessage } from 'node:http';
import type { Request, Response, Server } from 'restify';
import { REFUSED, type Refusal } from '../gate/refusal.ts';
import { type Readers, refuseReader } from './readers.ts';
import type { State } from './readiness.ts';

/** What the bot tells of itself over HTTP. */
export interface SelfTold {
  /** Null where metrics are off. */
  readonly metrics: {
    readonly readers: Readers;
    page(): Promise<{ readonly type: string; readonly text: string }>;
  } | null;
  state(): Promise<State>;
}

/** Adds the ways by which the bot is watched: whether it lives, whether it can do its work, and what it counts. */
export function addSelfTold(
  server: Server,
  { metrics, state }: SelfTold,
  onRefusal: (refusal: Refusal) => void,
  onFault: (error: unknown) => void,
): void {
  server.get('/healthz', async (_request: Request, response: Response) => {
    response.send(200, { status: 'up' });
  });
  server.get('/readyz', async (_request: Request, response: Response) => {
    const told = await state();
    response.send(told.ready ? 200 : 503, told);
  });
  if (!metrics) return;
  server.get('/metrics', async (request: Request & IncomingMessage, response: Response) => {
    const refusal = refuseReader(request, metrics.readers);
    if (refusal) {
      onRefusal(refusal);
      response.send(refusal.status, REFUSED[refusal.status]);
      return;
    }
    try {
      const { type, text } = await metrics.page();
      response.sendRaw(200, text, { 'content-type': type });
    } catch (error) {
      onFault(error);
      response.send(500, { code: 'Trouble', message: 'The metrics could not be read.' });
    }
  });
}
