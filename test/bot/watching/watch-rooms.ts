import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { createAdapter } from '../../../bot/adapter.ts';
import type { Told } from '../../../bot/app.ts';
import { composeApp, composePorts, reachAzure } from '../../../bot/compose.ts';
import { readConfig } from '../../../bot/config.ts';
import { UNPACED } from '../../../bot/outbox/pacing.ts';
import { TeamsBot } from '../../../bot/teams-bot.ts';
import { type Person, patrol, USUAL, USUAL_WATCHING, type Watching } from '../../../services/index.ts';
import { startSimulator } from '../../../simulator/simulator.ts';
import { startConnector } from '../../helpers/connector.ts';
import { MENTION } from '../../helpers/mention.ts';
import { ANA, BEN, readWorld } from '../../helpers/room.ts';
import { fileStores } from '../../helpers/stores.ts';
import { appServicePolicy } from './broken-vault.ts';
import { heard } from './sent.ts';

export const SHOP = '19:shop@thread.tacv2';

export const PAY = '19:pay@thread.tacv2';

/** The real bot between channels and a simulated Azure; it goes on patrol when it is told to. */
export async function watchRooms(watching: Partial<Watching> = {}, world = readWorld('healthy')) {
  const [simulator, connector] = await Promise.all([startSimulator({ world }), startConnector([ANA, BEN])]);
  const reached = await reachAzure(simulator.url, 'public', () => undefined);
  let patrols = 0;
  // What was read for one patrol is forgotten by the next, which is minutes away.
  const clock = () => performance.now() + patrols * 300_000;
  const reach = { ...reached, connection: { ...reached.connection, clock } };
  const stores = fileStores();
  let hours = 0;
  const manner = { policy: USUAL, patience: 20, expiringDays: 30, probing: 'off', readsSettings: false } as const;
  const composed = composePorts(reach, stores, {
    ...manner,
    watching: { ...USUAL_WATCHING, digestHour: null, ...watching },
  });
  const ports = {
    ...composed,
    now: () => new Date(Date.parse(composed.now()) + hours * 3_600_000).toISOString(),
  };
  const told: Told[] = [];
  const adapter = createAdapter(
    readConfig({ GREENLIGHT_LOCAL: 'on' }),
    async (_, error) => {
      throw error;
    },
    15_000,
  );
  const app = composeApp(
    ports,
    adapter,
    '',
    UNPACED,
    (event) => told.push(event),
    async () => null,
  );
  const bot = new TeamsBot(app);
  const deliver = async (room: string, { id, name }: Person, fields: object) => {
    const activity = {
      channelId: 'msteams',
      serviceUrl: connector.url,
      id: randomUUID(),
      from: { id: `29:${id}`, name, aadObjectId: id },
      recipient: { id: '28:greenlight', name: 'Greenlight' },
      conversation: {
        id: room.includes(';') ? room : `${room};messageid=1`,
        conversationType: 'channel',
        isGroup: true,
      },
      ...fields,
    };
    const answer = await adapter.receive('', activity as unknown as Activity, (context) => bot.run(context));
    app.worker.nudge();
    await app.idle();
    return answer?.body as { readonly type: string; readonly value: unknown } | undefined;
  };
  const { remove: breakVault, restore: mendVault } = appServicePolicy(simulator.url, world);
  return {
    ports,
    app,
    told,
    connector,
    simulator,
    stores,
    deliver,
    say: (room: string, text: string, by: Person = ANA) =>
      deliver(room, by, { type: 'message', text, entities: [MENTION] }),
    press: (room: string, verb: string, data: object, by: Person = BEN) =>
      deliver(room, by, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
      }),
    /** A patrol, and all that is said because of it. */
    patrol: async () => {
      const from = connector.sent.length;
      patrols += 1;
      await patrol(ports);
      app.worker.nudge();
      await app.idle();
      return connector.sent.slice(from).map(heard);
    },
    pass: (more: number) => {
      hours += more;
    },
    breakVault,
    mendVault,
    /** The words of the last card that everybody in a room was shown. */
    shown: (room: string) => connector.sent.map(heard).findLast((each) => each.room.startsWith(room))?.says ?? '',
    alerts: async (room: string) => (await stores.rooms.read(room))?.room.alerts ?? [],
    audit: async () => (await Array.fromAsync(stores.store.audit())).map(({ event, by }) => [event, by?.name ?? 'bot']),
    leave: async () => {
      await connector.close();
      await simulator.close();
      await stores[Symbol.asyncDispose]();
    },
  };
}
