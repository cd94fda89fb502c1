import { once } from 'node:events';
import { Agent, createServer, request } from 'node:http';

/** What became of a message: when it was sent, when the first and when the last of its answer was delivered, and what that was. */
export interface Turn {
  readonly sentAt: number;
  readonly firstAt: number;
  readonly endedAt: number;
  readonly last: string;
}

/** Which delivery ends a turn: the one post of a bot that answers at once, or the edit of it by one that works meanwhile. */
export type Ending = 'POST' | 'PUT';

/** The channel service of the benchmark: delivers messages to a bot, takes its answers, and knows who is there. */
export interface Channel {
  /** Lets so many people at a time each say something, one message after the other, until all is said and answered. */
  ask(bot: string, ending: Ending, texts: readonly string[], inFlight: number): Promise<readonly Turn[]>;
  end(): Promise<void>;
}

const GIVEN_UP_MILLISECONDS = 60_000;
/** A connection that lies idle is closed from here, before the bot closes it just as it is used again. */
const LET_GO_MILLISECONDS = 2_000;
/** Somebody of the estate, who may read. */
const ANA = { id: '29:ana', name: 'Ana Silva', aadObjectId: 'eaf215e1-e3ec-528c-8836-de9e6fa60424' };

/** A turn whose end is waited for. */
interface Open {
  readonly ending: Ending;
  readonly sentAt: number;
  firstAt: number;
  done(turn: Turn): void;
}

/** Opens the channel service in this process, which does nothing else meanwhile. */
export async function openChannel(): Promise<Channel> {
  const open = new Map<string, Open>();
  let count = 0;
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const [, conversation = ''] = /\/conversations\/([^/?]+)/.exec(incoming.url ?? '') ?? [];
    response.writeHead(200, { 'content-type': 'application/json' });
    if (incoming.method === 'GET') {
      response.end(JSON.stringify({ members: [{ ...ANA, objectId: ANA.aadObjectId }] }));
      return;
    }
    response.end(JSON.stringify({ id: `card-${conversation}` }));
    const turn = open.get(conversation);
    if (!turn) return;
    const now = performance.now();
    turn.firstAt ||= now;
    if (incoming.method !== turn.ending) return;
    const { sentAt, firstAt } = turn;
    turn.done({ sentAt, firstAt, endedAt: now, last: Buffer.concat(chunks).toString() });
    open.delete(conversation);
  });
  server.keepAliveTimeout = GIVEN_UP_MILLISECONDS;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const serviceUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;

  const say = async (agent: Agent, bot: string, ending: Ending, text: string): Promise<Turn> => {
    count += 1;
    const conversation = `a-${count}`;
    const { promise, resolve, reject } = Promise.withResolvers<Turn>();
    const timer = setTimeout(() => reject(new Error(`"${text}" was never answered`)), GIVEN_UP_MILLISECONDS);
    open.set(conversation, { ending, sentAt: performance.now(), firstAt: 0, done: resolve });
    deliver(agent, bot, activityOf(text, conversation, serviceUrl)).catch(reject);
    return promise.finally(() => clearTimeout(timer));
  };
  return {
    async ask(bot, ending, texts, inFlight) {
      const agent = new Agent({ keepAlive: true, maxSockets: inFlight, timeout: LET_GO_MILLISECONDS });
      const waiting = texts.values();
      const turns: Turn[] = [];
      const person = async () => {
        for (const text of waiting) turns.push(await say(agent, bot, ending, text));
      };
      try {
        await Promise.all(Array.from({ length: inFlight }, person));
        return turns;
      } finally {
        agent.destroy();
      }
    },
    async end() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function activityOf(text: string, conversation: string, serviceUrl: string): object {
  return {
    type: 'message',
    id: `message-${conversation}`,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: ANA,
    recipient: { id: '28:bot', name: 'Bot' },
    conversation: { id: conversation, conversationType: 'personal' },
    text,
    textFormat: 'plain',
    locale: 'en-US',
  };
}

function deliver(agent: Agent, bot: string, activity: object): Promise<void> {
  const body = JSON.stringify(activity);
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((done, fail) => {
    const sent = request(`${bot}/api/messages`, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      if (response.statusCode === 200 || response.statusCode === 201) response.on('end', done);
      else fail(new Error(`the bot answered ${response.statusCode}`));
    });
    sent.on('error', fail);
    sent.end(body);
  });
}
