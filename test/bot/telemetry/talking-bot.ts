import { randomUUID } from 'node:crypto';
import { type Program, startProgram } from '../../../bot/program.ts';
import { startConnector } from '../../helpers/connector.ts';
import { ANA, BEN } from '../../helpers/room.ts';

export const ROOM = '19:on-call@thread.tacv2;messageid=1';

/** The bot as it runs, over a simulated Azure, with Teams and its people played by this program. */
export async function startTalkingBot(env: Readonly<Record<string, string>>) {
  const args = ['--world', 'simulator/worlds/seed-incident.json', '--port', '0'];
  const simulator = await startProgram({ file: 'simulator/index.ts', args, ready: /^listening on (\S+)$/ });
  const connector = await startConnector([ANA, BEN]);
  const heard: string[] = [];
  const bot: Program = await startProgram({
    file: 'bot/index.ts',
    args: [],
    ready: /"url":"([^"]+)".*"msg":"listening"/,
    env: {
      PORT: '0',
      MicrosoftAppId: '',
      GREENLIGHT_LOCAL: 'on',
      GREENLIGHT_DOCTOR: 'off',
      GREENLIGHT_SIMULATOR: simulator.found,
      GREENLIGHT_STORE: ':memory:',
      ...env,
    },
    onOutput: (text) => heard.push(text),
  });
  const deliver = async (by: typeof ANA, fields: object): Promise<number> => {
    const body = {
      channelId: 'msteams',
      serviceUrl: connector.url,
      id: randomUUID(),
      from: { id: `29:${by.id}`, name: by.name, aadObjectId: by.id },
      recipient: { id: '28:greenlight', name: 'Greenlight' },
      conversation: { id: ROOM, conversationType: 'channel' },
      ...fields,
    };
    const headers = { 'content-type': 'application/json' };
    return (await fetch(`${bot.found}/api/messages`, { method: 'POST', headers, body: JSON.stringify(body) })).status;
  };
  const sentText = () => JSON.stringify(connector.sent.map(({ body }) => body.attachments ?? body.text));
  return {
    url: bot.found,
    simulator,
    lines: () => linesOf(heard.join('')),
    ask: (text: string) =>
      deliver(ANA, {
        type: 'message',
        text: `<at>Greenlight</at> ${text}`,
        entities: [{ type: 'mention', mentioned: { id: '28:greenlight' }, text: '<at>Greenlight</at>' }],
      }),
    async approve(by: typeof ANA) {
      const data = JSON.parse(/\{"caseId":"[^"]+","digest":"[^"]+"\}/.exec(unescaped(sentText()))?.[0] ?? '{}');
      const value = { action: { type: 'Action.Execute', verb: 'approve', data }, trigger: 'manual' };
      await deliver(by, { type: 'invoke', name: 'adaptiveCard/action', replyToId: 'card-1', value });
      return String(data.caseId);
    },
    shows: (words: string) => until(() => sentText().includes(words)),
    get: (path: string, headers: Readonly<Record<string, string>> = {}) => fetch(`${bot.found}${path}`, { headers }),
    stop: () => bot.end(),
    async end() {
      await bot.end();
      await simulator.end();
      await connector.close();
    },
  };
}

/** Waits until something has come to pass. */
export async function until(look: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (look()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('it did not come to pass in fifteen seconds');
}

export type Line = Readonly<Record<string, unknown>> & { readonly msg: string };

function linesOf(text: string): readonly Line[] {
  return text
    .split('\n')
    .flatMap((line) => (line.startsWith('{') && line.endsWith('}') ? [JSON.parse(line) as Line] : []));
}

function unescaped(json: string): string {
  return json.replaceAll('\\"', '"');
}
