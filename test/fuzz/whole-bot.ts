import { once } from 'node:events';
import { Agent, request as ask, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { createAdapter } from '../../bot/adapter.ts';
import type { Told } from '../../bot/app.ts';
import { composeApp, composePorts, openStores, reachAzure } from '../../bot/compose.ts';
import { readConfig } from '../../bot/config.ts';
import { Gate } from '../../bot/gate/gate.ts';
import { rulesOf } from '../../bot/gate/rules.ts';
import { roomsOf } from '../../bot/inbox/rooms-of.ts';
import { waysOf } from '../../bot/inbox/ways.ts';
import { UNPACED } from '../../bot/outbox/pacing.ts';
import { Pressure } from '../../bot/pressure.ts';
import { createBotServer } from '../../bot/server.ts';
import { TeamsBot } from '../../bot/teams-bot.ts';
import { Observer } from '../../bot/telemetry/observer.ts';
import { atTerminal, TerminalAdapter } from '../../bot/terminal.ts';
import { AzureUnreachable, type Case, USUAL, USUAL_WATCHING } from '../../services/index.ts';
import { startSimulator } from '../../simulator/simulator.ts';
import { APP, claimsFor, makeSigner, publishKeys, TENANT, token } from '../helpers/channel-service.ts';
import { PASSWORD } from '../helpers/guarded-bot.ts';
import { ANA, BEN, changesAzure, readWorld } from '../helpers/room.ts';

export const KEY = 'a-key-that-nobody-would-ever-guess';
/** Where Teams is reached; nothing is sent there, since what the bot says is kept in memory. */
export const CHANNEL = 'http://127.0.0.1:9';
export const ROOM = '19:on-call@thread.tacv2';

/** What came back over the wire. */
export interface Came {
  readonly status: number;
  readonly text: string;
  readonly headers: IncomingHttpHeaders;
}

const SECRET = /BEGIN [A-Z ]*PRIVATE|Bearer |eyJ[\w-]{10}|\n {4}at |node_modules/;

/** The bot as it is joined together for production, in this process, so that whatever breaks in it can be seen. */
export async function startWholeBot(worldName = 'seed-incident') {
  const world = readWorld(worldName);
  const simulator = await startSimulator({ world });
  const signer = makeSigner('good', ['msteams']);
  const published = await publishKeys([signer]);
  const config = readConfig({
    MicrosoftAppId: APP,
    MicrosoftAppPassword: PASSWORD,
    MicrosoftAppTenantId: TENANT,
    GREENLIGHT_CHANNEL_KEYS: published.metadata,
    GREENLIGHT_CHANNEL_HOSTS: '127.0.0.1',
    GREENLIGHT_REQUESTS_PER_SECOND: '100000',
    GREENLIGHT_ROOM: ROOM,
    GREENLIGHT_ROOM_URL: CHANNEL,
    GREENLIGHT_INCIDENTS_KEY: KEY,
    GREENLIGHT_EVENTS_KEY: KEY,
    HOST: '127.0.0.1',
  });
  /** What broke, wherever it did, with where that was. */
  const faults: string[] = [];
  let current: Case | null = null;
  const onFault = (error: unknown) => void faults.push(inspect(error));
  process.on('unhandledRejection', onFault);
  const stores = openStores(':memory:');
  const reach = await reachAzure(simulator.url, 'public', () => {});
  const ports = composePorts(reach, stores, {
    policy: USUAL,
    patience: 1,
    expiringDays: 30,
    probing: 'public',
    readsSettings: true,
    watching: USUAL_WATCHING,
  });
  const adapter = createAdapter(config, async (_, error) => onFault(error), 15_000);
  const tell = (event: Told) => {
    if (event.type === 'moved') current = event.current;
    if (event.type === 'fault' && !(event.error instanceof AzureUnreachable)) onFault(event.error);
  };
  const members = async () => [ANA, BEN].map(atTerminal);
  const app = composeApp(ports, new TerminalAdapter(), APP, UNPACED, tell, members);
  const world_ = { milliseconds: 15_000, now: Date.now, onUnchecked: onFault };
  const clock = { clock: () => performance.now(), wall: Date.now, newHex: () => '0', hear: () => {} };
  const server = createBotServer({
    gate: new Gate(rulesOf(config, world_)),
    adapter,
    bot: new TeamsBot(app),
    ways: waysOf(config, app, roomsOf(config, ports), world_),
    observer: new Observer(clock),
    selfTold: { metrics: null, state: async () => ({ ready: true }) as never },
    pressure: new Pressure({ most: 500, isFull: () => app.outbox.isFull }),
    onRefusal: () => {},
    onFault,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const agent = new Agent({ keepAlive: true });
  const authorization = `Bearer ${token(claimsFor(CHANNEL, Math.floor(Date.now() / 1000)), signer)}`;
  return {
    app,
    /** The case that was spoken of last. */
    current: () => current,
    faults,
    /** What Azure was made to change. */
    writes: () => simulator.requests().filter(changesAzure),
    /** An activity of the channel service. */
    activity: (body: string | Buffer) => post(agent, `${url}/api/messages`, { authorization }, body),
    /** What another machine tells. */
    tells: (path: string, body: string | Buffer, headers: Readonly<Record<string, string>> = {}) =>
      post(agent, `${url}${path}`, { 'x-greenlight-key': KEY, ...headers }, body),
    /** Whether an answer tells what nobody is to be told. */
    leaks: ({ text }: Came) => SECRET.test(text) || text.includes(PASSWORD) || text.includes(KEY),
    close: async () => {
      await app.idle();
      process.off('unhandledRejection', onFault);
      agent.destroy();
      server.close();
      await stores[Symbol.asyncDispose]();
      await simulator.close();
      await published.close();
    },
  };
}
export type WholeBot = Awaited<ReturnType<typeof startWholeBot>>;

function post(
  agent: Agent,
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer,
): Promise<Came> {
  return new Promise((done, fail) => {
    const length = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const outgoing = ask(url, { method: 'POST', agent, headers: { ...length, ...headers } }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      done({
        status: response.statusCode ?? 0,
        text: Buffer.concat(chunks).toString(),
        headers: response.headers,
      });
    });
    outgoing.on('error', fail);
    outgoing.end(body);
  });
}
