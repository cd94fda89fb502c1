import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Program, startProgram } from '../../bot/program.ts';
import type { Person } from '../../services/index.ts';
import { startSimulator } from '../../simulator/simulator.ts';
import { startConnector } from '../helpers/connector.ts';
import { startEntra } from '../helpers/entra.ts';
import { MENTION } from '../helpers/mention.ts';
import { tokenOf } from '../helpers/people-tokens.ts';
import { ANA, BEN, CLEO, changesAzure, readWorld, type World } from '../helpers/room.ts';
import { startTokenService } from '../helpers/token-service.ts';

export const SIGN_IN_APP = '33333333-3333-4333-8333-333333333333';
export const CONNECTION = 'greenlight-sign-in';
const SECRET = 'the-password-of-the-application';

/** What the channel hears of an invoke. */
export interface Answer {
  readonly status: number;
  readonly body: { readonly statusCode: number; readonly type: string; readonly value: unknown };
}

/** A card as it hangs in the channel. */
interface Hanging {
  readonly cardId: string;
  readonly text: string;
  readonly data: object;
}

/**
 * The bot as it runs, in a channel, with `EXECUTE_AS=approver`: over a simulated Azure, with a token service and an Entra of
 * its own. People's clients do what they are told to.
 */
async function enterSignedRoom(world: World & { tenantId: string }, settings: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'greenlight-sign-in-'));
  const [simulator, connector, tokens, entra] = await Promise.all([
    startSimulator({ world }),
    startConnector([ANA, BEN, CLEO]),
    startTokenService(),
    startEntra(),
  ]);
  writeFileSync(join(folder, 'entra.pem'), entra.authority);
  const store = join(folder, 'greenlight.sqlite');
  const env = {
    PORT: '0',
    MicrosoftAppId: '',
    MicrosoftAppTenantId: world.tenantId,
    GREENLIGHT_LOCAL: 'on',
    GREENLIGHT_SIMULATOR: simulator.url,
    GREENLIGHT_STORE: store,
    GREENLIGHT_PATROL_MINUTES: '0',
    GREENLIGHT_DOCTOR: 'off',
    EXECUTE_AS: 'approver',
    GREENLIGHT_SIGN_IN_CONNECTION: CONNECTION,
    GREENLIGHT_SIGN_IN_APP: SIGN_IN_APP,
    GREENLIGHT_SIGN_IN_PASSWORD: SECRET,
    GREENLIGHT_SIGN_IN_TOKENS: tokens.url,
    GREENLIGHT_LOGIN: entra.url,
    NODE_EXTRA_CA_CERTS: join(folder, 'entra.pem'),
    LOG_LEVEL: 'debug',
    ...settings,
  };
  const heard: string[] = [];
  const ready = /"url":"([^"]+)".*"msg":"listening"/;
  const start = (changed: Record<string, string> = {}): Promise<Program> =>
    startProgram({
      file: 'bot/index.ts',
      args: [],
      ready,
      env: { ...env, ...changed },
      onOutput: (text) => void heard.push(text),
    });
  let bot = await start();
  const deliver = async ({ id, name }: Person, fields: object): Promise<Answer> => {
    const activity = {
      channelId: 'msteams',
      serviceUrl: connector.url,
      from: { id: `29:${id}`, name, aadObjectId: id },
      recipient: { id: '28:greenlight', name: 'Greenlight' },
      conversation: { id: '19:on-call@thread.tacv2;messageid=1', conversationType: 'channel' },
      id: randomUUID(),
      ...fields,
    };
    const response = await fetch(`${bot.found}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : null };
  };
  const shown = (): Hanging => {
    const { path = '', body } = connector.sent.findLast(({ method }) => method === 'PUT') ?? {};
    const text = JSON.stringify(body?.attachments?.[0]?.content ?? {});
    const [, caseId = ''] = /"caseId":"([^"]+)"/.exec(text) ?? [];
    const [, digest = ''] = /"digest":"([^"]+)"/.exec(text) ?? [];
    return { cardId: path.split('/').at(-1) ?? '', text, data: { caseId, digest } };
  };
  const eventually = async (holds: () => boolean, seconds = 30): Promise<void> => {
    for (let look = 0; look < seconds * 20 && !holds(); look += 1) await new Promise((done) => setTimeout(done, 50));
    if (!holds()) throw new Error(`it does not come to that: ${shown().text.slice(0, 2_000)}`);
  };
  const until = async (holds: (card: Hanging) => boolean, seconds = 30): Promise<Hanging> => {
    await eventually(() => holds(shown()), seconds);
    return shown();
  };
  const say = (by: Person, text: string) => deliver(by, { type: 'message', text, entities: [MENTION] });
  let asked = shown();
  /** The token that a client of somebody's has, which the service exchanges for one of theirs. */
  const clientToken = (by: Person, of: Person = by, tenant = world.tenantId): string => {
    const mine = tokenOf({ oid: by.id, tid: world.tenantId, aud: `client of ${by.name}` });
    tokens.exchanges(mine, signedIn(of, tenant));
    return mine;
  };
  const signedIn = (of: Person, tenant = world.tenantId) =>
    tokenOf({ oid: of.id, tid: tenant, aud: `api://botid-${SIGN_IN_APP}` });
  return {
    simulator,
    connector,
    tokens,
    entra,
    deliver,
    shown,
    until,
    clientToken,
    signedIn,
    eventually,
    say,
    /** Ana asks, and there is a fix to approve. */
    ask: async (text = 'why is kv-shop-wildcard yellow?') => {
      await say(ANA, text);
      asked = await until(({ text }) => text.includes('"approve"'));
    },
    /** The card of that fix, as it hung then. */
    proposed: () => asked,
    press: (by: Person, verb: string, more: object = {}, card = shown()) => {
      const action = { type: 'Action.Execute', verb, data: card.data };
      const value = { action, trigger: 'manual', ...more };
      return deliver(by, { type: 'invoke', name: 'adaptiveCard/action', replyToId: card.cardId, value });
    },
    withToken: (token: string) => ({ authentication: { id: 'exchange-1', connectionName: CONNECTION, token } }),
    invoke: (by: Person, name: string, value: object) => deliver(by, { type: 'invoke', name, value }),
    /** Who asked Azure to change something, and what. */
    changes: () => simulator.requests().filter(changesAzure),
    reads: () => simulator.requests().filter((each) => !changesAzure(each)),
    said: () => heard.join(''),
    /** All that is kept on disk. */
    written: () => ['', '-wal'].map((end) => readOrNothing(`${store}${end}`)).join(''),
    restart: async (changed: Record<string, string> = {}) => {
      await bot.kill();
      letClaimsRunOut(store);
      bot = await start(changed);
    },
    leave: async () => {
      await bot.kill();
      await Promise.all([simulator.close(), connector.close(), tokens.close(), entra.close()]);
      rmSync(folder, { recursive: true });
    },
  };
}

/** The same over the seed incident, in which Azure is quick. */
export function enterSeedRoom(behaviour: Partial<World['behaviour']> = {}, settings: Record<string, string> = {}) {
  return enterWorld('seed-incident', behaviour, settings);
}

/** The same over another world. */
export function enterWorld(
  name: string,
  behaviour: Partial<World['behaviour']> = {},
  settings: Record<string, string> = {},
) {
  const world = readWorld(name) as World & { tenantId: string };
  world.behaviour = { ...world.behaviour, latencyMilliseconds: 0, grantTakesSeconds: 0, faults: [], ...behaviour };
  return enterSignedRoom(world, settings);
}

export type SignedRoom = Awaited<ReturnType<typeof enterSignedRoom>>;

/** What a minute would do. */
function letClaimsRunOut(store: string): void {
  const database = new DatabaseSync(store);
  database.exec('UPDATE work SET visible_at = 0');
  database.close();
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}
