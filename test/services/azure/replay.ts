import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createClients } from '../../../services/azure/clients.ts';
import { CLOUDS } from '../../../services/azure/clouds.ts';
import type { Connection } from '../../../services/azure/connection.ts';
import { simulatorCredential } from '../../../services/azure/credential.ts';
import type { Look } from '../../../services/azure/look.ts';
import type { Observed } from '../../../services/domain/evidence.ts';
import { english } from '../../helpers/english.ts';
import type { Exchange } from './recording.ts';

export const AT = '2026-11-23T09:00:00.000Z';
export const BOT = '2d2c74d5-210d-5646-b553-c036776a920d';

/** A request as it came in, with Azure's own host in its URL. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly body: unknown;
}

/** An Azure that answers as it was recorded, each exchange once and in the order given. */
export interface Replay {
  readonly url: string;
  /** What was asked, in order. */
  readonly asked: readonly Asked[];
  /** Requests that no exchange answers, and exchanges that nobody asked for. */
  faults(): { readonly unanswered: readonly string[]; readonly unused: readonly string[] };
}

const open: Server[] = [];
const judged: Replay[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(closed));
  const faults = judged.splice(0).map((replay) => replay.faults());
  expect(faults).toEqual(faults.map(() => ({ unanswered: [], unused: [] })));
});

/** Serves exchanges on a free port, where the bot's clients look for a simulator, until the test ends. */
export async function startReplay(exchanges: readonly Exchange[]): Promise<Replay> {
  const waiting = [...exchanges];
  const asked: Asked[] = [];
  const unanswered: string[] = [];
  const server = createServer(async (request, response) => {
    const one = await askedBy(request);
    asked.push(one);
    const index = isVersioned(one) ? waiting.findIndex((each) => keyOf(each) === keyOf(one)) : -1;
    const [exchange] = index < 0 ? [] : waiting.splice(index, 1);
    if (!exchange) unanswered.push(`${one.method} ${one.url}`);
    const { status, responseHeaders, responseBody } = exchange ?? NOT_RECORDED;
    response.writeHead(status, responseHeaders);
    response.end(responseBody === null ? '' : JSON.stringify(responseBody));
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    faults: () => ({ unanswered, unused: waiting.map(({ method, url }) => `${method} ${url}`) }),
  };
}

const NOT_RECORDED = { status: 418, responseHeaders: {}, responseBody: { error: { code: 'NotRecorded' } } };

/** The bot's clients put Azure's host first in the path. */
async function askedBy(request: IncomingMessage): Promise<Asked> {
  const { method = '', url = '' } = request;
  const body = await text(request);
  return { method, url: new URL(`https:/${url}`), body: body === '' ? null : JSON.parse(body) };
}

/** One exchange and one request are of a kind whatever the letter case, doubled slashes, and the version of the API. */
function keyOf({ method, url }: { readonly method: string; readonly url: URL | string }): string {
  const { host, pathname } = new URL(url);
  const path = decodeURIComponent(pathname).replaceAll(/\/+/g, '/').replace(/\/$/, '');
  return `${method} ${host}${path}`.toLowerCase();
}

/** Azure refuses what names no version of its API. Microsoft Graph has it in the path. */
function isVersioned({ url: { host, searchParams } }: Asked): boolean {
  return host === 'graph.microsoft.com' || searchParams.has('api-version');
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** What the bot's readers and writers look at, when Azure answers with these exchanges and with nothing else. */
export async function replayed(...exchanges: readonly Exchange[]): Promise<{ look: Look; asked: readonly Asked[] }> {
  const replay = await startReplay(exchanges);
  judged.push(replay);
  return { look: lookAt(replay), asked: replay.asked };
}

/** What a reader saw. */
export function shown<T>(fact: Observed<T>): T {
  if (fact.seen) return fact.value;
  throw new Error(`not seen: ${fact.why} (${english(fact.source)})`);
}

/** A look by the bot's real clients, that asks again at once where Azure's answer is worth it. */
export function lookAt({ url }: Pick<Replay, 'url'>): Look {
  const cloud = CLOUDS.public;
  const connection: Connection = {
    cloud,
    credential: simulatorCredential(BOT, 'b6a2e2d1-0f5b-5c8b-8f0e-1d3a4c5b6d7e'),
    simulator: url,
    onCall: () => {},
    clock: () => 0,
    wait: async () => {},
    pace: { read: 5_000, write: 5_000, retry: 1 },
  };
  return { clients: createClients(connection), cloud, identity: { objectId: BOT }, at: AT };
}
