import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { createAdapter } from '../../bot/adapter.ts';
import type { Told } from '../../bot/app.ts';
import { composeApp } from '../../bot/compose.ts';
import { readConfig } from '../../bot/config.ts';
import { teamsMembers } from '../../bot/members.ts';
import { UNPACED } from '../../bot/outbox/pacing.ts';
import { TeamsBot } from '../../bot/teams-bot.ts';
import type { CaseStore, Person, Policy, WorkQueue } from '../../services/index.ts';
import { USUAL } from '../../services/index.ts';
import { ANA, BEN } from '../helpers/cases.ts';
import { startConnector } from '../helpers/connector.ts';
import { permission, READER, role } from '../helpers/evidence.ts';
import { vault } from '../helpers/facts.ts';
import { FakeAzure } from '../helpers/fake-azure.ts';
import { MENTION } from '../helpers/mention.ts';
import { portsTo } from '../helpers/ports-to.ts';
import { fileStores } from '../helpers/stores.ts';

export const CLEO: Person = { id: 'cleo', name: 'Cleo Marsh' };
export const CHAT = '19:on-call@thread.tacv2';

/** Ana and Cleo may only read the vault, Ben owns it; so many others are there, of whom nothing is known but that. */
export const crowd = (count: number): readonly Person[] =>
  Array.from({ length: count }, (_, index) => ({ id: `p-${index}`, name: `Person ${index}` }));

/** Notes every call of some of the methods of a thing. */
function counted<T extends object>(thing: T, calls: string[], only: (name: string) => boolean = () => true): T {
  return new Proxy(thing, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        if (only(String(name))) calls.push(String(name));
        return Reflect.apply(value, target, args);
      };
    },
  });
}

const WRITES: readonly string[] = ['save', 'record'] satisfies (keyof CaseStore)[];
const QUEUED: readonly string[] = ['put', 'keep', 'done'] satisfies (keyof WorkQueue)[];

/** An Azure in which Ana and Cleo read and Ben owns. */
export function ownedByBen(): FakeAzure {
  const user = (given: ReturnType<typeof role>) => ({ ...given, principalType: 'User' });
  const vaultRoles = [
    user(role('Reader', [READER], ANA.id)),
    user(role('Reader', [READER], CLEO.id)),
    user(role('Owner', [permission({ actions: ['*'] })], BEN.id)),
  ];
  const azure = new FakeAzure({ ...vault({ accessPolicies: [] }), vaultRoles });
  azure.allow(BEN.id, ['*']);
  return azure;
}

/** The real bot behind the SDK's own adapter, and a Teams that counts what is sent to it. Kept where the test says. */
export async function openRoom({
  people = [ANA, BEN, CLEO],
  policy = {},
  azure = ownedByBen(),
  stores = fileStores(':memory:', () => Date.parse(azure.time)),
}: {
  readonly people?: readonly Person[];
  readonly policy?: Partial<Policy>;
  readonly azure?: FakeAzure;
  readonly stores?: ReturnType<typeof fileStores>;
} = {}) {
  const connector = await startConnector(people);
  const calls: string[] = [];
  const { ports, waits } = portsTo(counted(azure, calls), {
    store: counted(stores.store, calls, (name) => WRITES.includes(name)),
    queue: counted(stores.queue, calls, (name) => QUEUED.includes(name)),
    greeted: stores.greeted,
    heard: stores.heard,
    policy: { ...USUAL, ...policy },
  });
  const told: Told[] = [];
  const adapter = createAdapter(
    readConfig({ GREENLIGHT_LOCAL: 'on' }),
    async (_, error) => {
      throw error;
    },
    15_000,
  );
  const app = composeApp(ports, adapter, '', UNPACED, (event) => told.push(event), teamsMembers(10_000));
  const bot = new TeamsBot(app);

  /** Hands an activity in as Teams does, and answers what it is answered at once. */
  const deliver = async (activity: object, by: Person, conversation = CHAT): Promise<Delivered> => {
    const from = { id: `29:${by.id}`, name: by.name, aadObjectId: by.id };
    const envelope = {
      channelId: 'msteams',
      serviceUrl: connector.url,
      id: randomUUID(),
      recipient: { id: '28:greenlight', name: 'Greenlight' },
      conversation: { id: `${conversation};messageid=1`, conversationType: 'channel' },
    };
    const whole = { ...envelope, from, ...activity } as unknown as Activity;
    const answer = await adapter.receive('', whole, (context) => bot.run(context));
    return { status: answer?.status ?? 200, body: (answer?.body ?? null) as Delivered['body'] };
  };
  const invoke = (by: Person, action: Asked, trigger?: string, conversation?: string) =>
    deliver(
      {
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: 'card-1',
        value: { action: { type: 'Action.Execute', ...action }, ...(trigger ? { trigger } : {}) },
      },
      by,
      conversation,
    );
  return {
    azure,
    stores,
    ports,
    connector,
    calls,
    told,
    /** How many seconds were waited, each time. */
    waits,
    idle: () => app.idle(),
    deliver,
    invoke,
    say: async (text: string, by: Person = ANA) => {
      await deliver({ type: 'message', text, entities: [MENTION] }, by);
      await app.idle();
    },
    press: async (verb: string, by: Person, data: object) => {
      const delivered = await invoke(by, { verb, data }, 'manual');
      await app.idle();
      return delivered;
    },
    /** The card that hangs in the channel. */
    card: () => connector.sent.findLast(({ body }) => body.attachments)?.body.attachments?.[0]?.content as Card,
    leave: () => connector.close(),
  };
}

interface Asked {
  readonly verb: string;
  readonly data: object;
}

/** What an activity is answered with at once. */
export interface Delivered {
  readonly status: number;
  readonly body: { readonly statusCode: number; readonly type: string; readonly value: unknown } | null;
}

/** A card with what its client asks. */
export interface Card {
  readonly body?: unknown;
  readonly refresh?: { readonly action: Asked; readonly userIds: readonly string[] };
  readonly [part: string]: unknown;
}
