import type { Request, Response, Server } from 'restify';
import { REFUSED, type Refusal, retryAfter } from '../gate/refusal.ts';
import type { Answer } from './incidents.ts';

/** A way in for another machine: what it answers, or why it does not. */
export type Way = (request: Request) => Promise<(Answer & { readonly headers?: Headers }) | Refusal>;
type Headers = Readonly<Record<string, string>>;

/** The ways in besides that of Teams: those that are set up. */
export interface Ways {
  readonly incidents: Way | null;
  readonly events: Way | null;
  /** The handshake of CloudEvents, by which a sender asks whether it may send. */
  readonly eventsAsked: Way | null;
}

/** Adds the ways in to the web server. */
export function addWays(
  server: Server,
  { incidents, events, eventsAsked }: Ways,
  onRefusal: (refusal: Refusal) => void,
  onFault: (error: unknown) => void,
): void {
  const through = (way: Way) => async (request: Request, response: Response) => {
    const answer = await way(request).catch((error: unknown): Answer => {
      onFault(error);
      return { status: 500, body: { code: 'Trouble', message: 'It could not be handled.' } };
    });
    if ('because' in answer) {
      onRefusal(answer);
      response.send(answer.status, REFUSED[answer.status], retryAfter(answer.status));
      return;
    }
    response.send(answer.status, answer.body, { ...('headers' in answer ? answer.headers : {}) });
  };
  if (incidents) server.post('/api/incidents', through(incidents));
  if (events) server.post('/api/events', through(events));
  if (eventsAsked) server.opts('/api/events', through(eventsAsked));
}
