import { type Program, startProgram } from '../../../bot/program.ts';
import { startConnector } from '../../helpers/connector.ts';
import { ANA, BEN } from '../../helpers/room.ts';

export const KEY = 'a-key-that-nobody-would-ever-guess';
export const ROOM = '19:on-call@thread.tacv2';

/** The bot as it runs, over a simulated Azure, with a channel that keeps what it is sent. */
export async function startInbox(world: string, env: Readonly<Record<string, string>> = {}) {
  const connector = await startConnector([ANA, BEN]);
  const args = ['--world', world, '--port', '0'];
  const simulator = await startProgram({ file: 'simulator/index.ts', args, ready: /^listening on (\S+)$/ });
  const bot: Program = await startProgram({
    file: 'bot/index.ts',
    args: [],
    ready: /"url":"([^"]+)".*"msg":"listening"/,
    env: {
      PORT: '0',
      MicrosoftAppId: '',
      GREENLIGHT_LOCAL: 'on',
      GREENLIGHT_SIMULATOR: simulator.found,
      GREENLIGHT_STORE: ':memory:',
      GREENLIGHT_ROOM: ROOM,
      GREENLIGHT_ROOM_URL: connector.url,
      GREENLIGHT_INCIDENTS_KEY: KEY,
      GREENLIGHT_EVENTS_KEY: KEY,
      ...env,
    },
  });
  const send = async (path: string, body: unknown, headers: Record<string, string> = {}, method = 'POST') => {
    const response = await fetch(`${bot.found}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(method === 'POST' ? { body: typeof body === 'string' ? body : JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : null };
  };
  return {
    connector,
    simulator: simulator.found,
    send,
    /** The first thing that was sent to the channel with these words on it. */
    shown: (words: string) =>
      until(() => connector.sent.find(({ body }) => JSON.stringify(body.attachments ?? []).includes(words))),
    cards: () => connector.sent.filter(({ body }) => body.attachments),
    /** Until nothing more is sent to the channel for a while. */
    async quiet() {
      for (let [before, now] = [-1, connector.sent.length]; before !== now; now = connector.sent.length) {
        before = now;
        await new Promise((done) => setTimeout(done, 1_500));
      }
    },
    async end() {
      await bot.end();
      await simulator.end();
      await connector.close();
    },
  };
}

async function until<T>(look: () => T | undefined): Promise<T> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('it did not come to pass in twenty seconds');
}
