import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { headed } from '../helpers/headed.ts';
import type { Mood, Trouble } from './trouble.ts';

/** A card as it hangs in a thread. */
export interface Card {
  readonly id: string;
  readonly postedAt: number;
  /** What a toast says of it now. */
  summary: string;
  /** Whether whoever posted it was told that it hangs there. */
  readonly isKnown: boolean;
  /** The card itself, where the channel is to keep them. */
  content: unknown;
}

/** Teams, as a bot speaks to it: threads with cards, and weather. What is posted with one message stands in one thread. */
export interface Channel {
  readonly url: string;
  readonly met: Readonly<Record<string, number>>;
  cardsIn(thread: string): readonly Card[];
  /** Whether a post failed there in a way that leaves open whether it arrived, and did not. */
  swallowedIn(thread: string): boolean;
  /** How often it was asked for something. */
  requests(): number;
  close(): Promise<void>;
}

interface Activity {
  readonly summary?: string;
  readonly text?: string;
  readonly attachments?: readonly { readonly content: unknown }[];
}

const THREAD = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/?]+))?/;

/**
 * A post whose answer is lost may or may not hang there, and nobody is told: a bot that meets this twice for one message has
 * to lose or to double it. So a thread meets it once.
 */
const UNCERTAIN: readonly Trouble['kind'][] = ['unanswered', 'unsent', 'half'];

/** Starts it; everybody in `people` is in every conversation. Only what is said of a card is kept, unless all of it is to be. */
export async function startChannel(
  people: readonly { readonly id: string; readonly name: string }[],
  mood: Mood,
  keepsCards = false,
): Promise<Channel> {
  const threads = new Map<string, Map<string, Card>>();
  const doubted = new Set<string>();
  const swallowed = new Set<string>();
  const met: Record<string, number> = {};
  let posted = 0;
  let asked = 0;
  const members = people.map(({ id, name }) => ({ id: `29:${id}`, objectId: id, name }));
  const server = createServer(async (request, response) => {
    asked += 1;
    const body = await buffer(request);
    if (request.method === 'GET') return answer(response, 200, { members });
    const [, thread = '', id] = THREAD.exec(request.url ?? '') ?? [];
    const name = decodeURIComponent(thread);
    const trouble = troubleIn(name, request.method ?? '');
    if (trouble) met[trouble.kind] = (met[trouble.kind] ?? 0) + 1;
    if (trouble?.kind === 'slow') await new Promise((done) => setTimeout(done, trouble.milliseconds));
    if (trouble?.kind === 'refused') return fail(response, trouble);
    if (trouble?.kind === 'unsent') return void response.destroy();
    const cards = threads.get(name) ?? new Map<string, Card>();
    threads.set(name, cards);
    const said = JSON.parse(body.toString() || '{}') as Activity;
    const summary = said.summary ?? said.text ?? '';
    const content = keepsCards ? said.attachments?.[0]?.content : null;
    const card = request.method === 'PUT' ? cards.get(decodeURIComponent(id ?? '')) : undefined;
    if (request.method === 'PUT' && !card) return fail(response, { status: 404 });
    const newId = `card-${posted++}`;
    const isKnown = trouble?.kind !== 'unanswered' && trouble?.kind !== 'half';
    if (card) Object.assign(card, { summary, content });
    else cards.set(newId, { id: newId, postedAt: performance.now(), summary, isKnown, content });
    if (!isKnown) return void response.destroy();
    answer(response, 200, { id: card ? decodeURIComponent(id ?? '') : newId });
  });
  const troubleIn = (thread: string, method: string): Trouble | null => {
    const trouble = mood();
    const isUncertain = trouble !== null && (UNCERTAIN.includes(trouble.kind) || is5xx(trouble));
    if (method !== 'POST' || !isUncertain) return trouble;
    if (doubted.has(thread)) return null;
    doubted.add(thread);
    if (trouble.kind !== 'unanswered' && trouble.kind !== 'half') swallowed.add(thread);
    return trouble;
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    met,
    swallowedIn: (thread) => swallowed.has(thread),
    requests: () => asked,
    cardsIn: (thread) => [...(threads.get(thread)?.values() ?? [])],
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function is5xx(trouble: Trouble): boolean {
  return trouble.kind === 'refused' && trouble.status >= 500;
}

function answer(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  headed(response, status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

function fail(response: ServerResponse, { status, retryAfter }: { status: number; retryAfter?: number }): void {
  const again: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': `${retryAfter}` };
  answer(response, status, { error: { code: 'ServiceError', message: `it failed with ${status}` } }, again);
}
