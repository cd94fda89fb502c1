import { Agent, request as ask } from 'node:http';
import { resolve } from 'node:path';
import { startProgram } from '../../bot/program.ts';
import { APP, makeSigner, publishKeys, TENANT } from './channel-service.ts';
import { startConnector } from './connector.ts';
import { ANA, BEN } from './room.ts';

export const PASSWORD = 'the-password-of-the-bot';

/** A request to the bot: its headers as they go over the wire, twice the same one too. */
export interface Sending {
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | Buffer;
}

/** The bot, as it runs. */
export interface RunningBot {
  readonly url: string;
  /** All that it said. */
  said(): string;
  /** What it keeps in memory, and how many issuers its SDK believes. */
  gauge(): Promise<{ readonly heap: number; readonly rss: number; readonly issuers: number }>;
  post(sending: Sending): Promise<{ readonly status: number; readonly text: string }>;
  /** Sends many, fifty at a time. */
  postAll(sendings: Iterable<Sending>): Promise<readonly number[]>;
  end(): Promise<void>;
}

/** Starts the real program, with a gauge in it. */
export async function startBot(env: Readonly<Record<string, string>>): Promise<RunningBot> {
  const heard: string[] = [];
  const program = await startProgram({
    file: 'bot/index.ts',
    args: [],
    ready: /"url":"([^"]+)".*"msg":"listening"/,
    env: { PORT: '0', NODE_OPTIONS: `--import ${resolve('test/helpers/gauge.ts')}`, LOG_LEVEL: 'debug', ...env },
    onOutput: (text) => heard.push(text),
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  const post = (sending: Sending) => send(agent, `${program.found}/api/messages`, sending);
  const said = () => heard.join('');
  return {
    url: program.found,
    said,
    gauge: async () =>
      (await fetch(/gauge at (\S+)/.exec(said())?.[1] ?? '')).json() as ReturnType<RunningBot['gauge']>,
    post,
    postAll: (sendings) => together(sendings, program.found),
    end: () => {
      agent.destroy();
      return program.end();
    },
  };
}

/** Over connections of its own: one that lay idle may be closed by the server at the moment that it is used again. */
async function together(sendings: Iterable<Sending>, url: string): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  try {
    return await postAll(sendings, (sending) => send(agent, `${url}/api/messages`, sending));
  } finally {
    agent.destroy();
  }
}

/** The bot as it runs in production, with the channel service on this machine. */
export async function startGuardedBot(env: Readonly<Record<string, string>>) {
  const signers = {
    good: makeSigner('good', ['msteams']),
    slack: makeSigner('slack', ['slack']),
    bare: makeSigner('bare'),
    stranger: makeSigner('stranger', ['msteams']),
  };
  const published = await publishKeys([signers.good, signers.slack, signers.bare]);
  const connector = await startConnector([ANA, BEN]);
  const bot = await startBot({
    MicrosoftAppId: APP,
    MicrosoftAppPassword: PASSWORD,
    MicrosoftAppTenantId: TENANT,
    GREENLIGHT_CHANNEL_KEYS: published.metadata,
    GREENLIGHT_CHANNEL_HOSTS: '127.0.0.1',
    GREENLIGHT_REQUESTS_PER_SECOND: '100000',
    // What the bot asks on its own account would be counted as asked by strangers.
    GREENLIGHT_DOCTOR: 'off',
    ...env,
  });
  const end = async () => {
    await bot.end();
    await connector.close();
    await published.close();
  };
  return { bot, signers, connector, published, end };
}

function send(agent: Agent, url: string, { headers, body }: Sending): Promise<{ status: number; text: string }> {
  return new Promise((done, fail) => {
    const wire = [['host', new URL(url).host], ['content-length', `${Buffer.byteLength(body)}`], ...headers].flat();
    const outgoing = ask(url, { method: 'POST', agent, headers: wire }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      done({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
    });
    outgoing.on('error', fail);
    outgoing.end(body);
  });
}

async function postAll(sendings: Iterable<Sending>, post: RunningBot['post']): Promise<readonly number[]> {
  const statuses: number[] = [];
  const waiting = sendings[Symbol.iterator]();
  const worker = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) statuses.push((await post(next.value)).status);
  };
  await Promise.all(Array.from({ length: 50 }, worker));
  return statuses;
}
