import { randomUUID } from 'node:crypto';
import { type Program, startProgram } from '../../bot/program.ts';
import type { Person } from '../../services/index.ts';
import { startSimulator } from '../../simulator/simulator.ts';
import { connectionTo, emulatedStores, freshNames, startAzurite } from '../helpers/azurite.ts';
import { startConnector } from '../helpers/connector.ts';
import { MENTION } from '../helpers/mention.ts';
import type { World } from '../helpers/room.ts';

/** What the channel hears of an activity. */
export interface Answer {
  readonly status: number;
  readonly body: { readonly statusCode: number; readonly type: string; readonly value: unknown };
}

/** A card as it hangs before people, with what its buttons carry. */
export interface Hanging {
  readonly cardId: string;
  readonly data: object;
}

/** A button that somebody presses, at one of the bots. */
export interface Press {
  readonly by: Person;
  readonly bot: number;
  /** The id of the activity, which a repeated delivery has in common with the first. */
  readonly id: string;
}

/** Bots as processes of their own, on one storage account and one Azure, in one channel. */
export async function startInstances(
  count: number,
  world: World,
  people: readonly Person[],
  settings: Readonly<Record<string, string>> = {},
) {
  const [azurite, simulator, connector] = await Promise.all([
    startAzurite(),
    startSimulator({ world }),
    startConnector(people),
  ]);
  const names = freshNames();
  const env = {
    PORT: '0',
    MicrosoftAppId: '',
    GREENLIGHT_LOCAL: 'on',
    GREENLIGHT_SIMULATOR: simulator.url,
    GREENLIGHT_STORAGE_CONNECTION: connectionTo(azurite),
    GREENLIGHT_STORAGE_TABLE: names.table,
    GREENLIGHT_STORAGE_QUEUE: names.queue,
    GREENLIGHT_REQUESTS_PER_SECOND: '100000',
    LOG_LEVEL: 'debug',
    ...settings,
  };
  const ready = /"url":"([^"]+)".*"msg":"listening"/;
  const heard: string[] = [];
  const onOutput = (text: string) => void heard.push(text);
  const start = (): Promise<Program> => startProgram({ file: 'bot/index.ts', args: [], ready, env, onOutput });
  const bots = await Promise.all(Array.from({ length: count }, start));
  const deliver = async (bot: number, { id, name }: Person, fields: object): Promise<Answer> => {
    const activity = {
      channelId: 'msteams',
      serviceUrl: connector.url,
      from: { id: `29:${id}`, name, aadObjectId: id },
      recipient: { id: '28:greenlight', name: 'Greenlight' },
      conversation: { id: '19:on-call@thread.tacv2;messageid=1', conversationType: 'channel' },
      ...fields,
    };
    const response = await fetch(`${bots[bot]?.found}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : null };
  };
  return {
    simulator,
    connector,
    stores: emulatedStores(azurite, names),
    bots,
    deliver,
    say: (bot: number, by: Person, text: string, id: string = randomUUID()) =>
      deliver(bot, by, { type: 'message', id, text, entities: [MENTION] }),
    press: ({ cardId, data }: Hanging, verb: string, { by, bot, id }: Press) => {
      const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
      return deliver(bot, by, { type: 'invoke', name: 'adaptiveCard/action', id, replyToId: cardId, value });
    },
    /** All that the bots have said so far. */
    said: () => heard.join(''),
    /** The card that the channel shows now. */
    shown: () => {
      const { path = '', body } = connector.sent.findLast(({ method }) => method === 'PUT') ?? {};
      return { cardId: path.split('/').at(-1) ?? '', card: body?.attachments?.[0]?.content };
    },
    end: async () => {
      await Promise.all(bots.map((bot) => bot.end()));
      await Promise.all([simulator.close(), connector.close(), azurite.end()]);
    },
  };
}
