import { readFileSync } from 'node:fs';
import type { Told } from '../../bot/app.ts';
import { composeApp, composePorts, type Manner, openStores, reachAzure } from '../../bot/compose.ts';
import { UNPACED } from '../../bot/outbox/pacing.ts';
import { TeamsBot } from '../../bot/teams-bot.ts';
import { atTerminal, TerminalAdapter } from '../../bot/terminal.ts';
import { Transcript } from '../../bot/transcript.ts';
import { type Call, type Case, type Person, planDigest, USUAL, USUAL_WATCHING } from '../../services/index.ts';
import { startSimulator } from '../../simulator/simulator.ts';

/** The people of the worlds: Ana may read, Ben owns the resource group, Cleo may change web apps. */
export const ANA: Person = { id: 'eaf215e1-e3ec-528c-8836-de9e6fa60424', name: 'Ana Silva' };
export const BEN: Person = { id: '09d0434a-0268-5070-a9cb-430749ad8214', name: 'Ben Okafor' };
export const CLEO: Person = { id: '06e77b5e-5eb5-5c48-9944-f2d7842d5485', name: 'Cleo Marsh' };

/** A world of the tests, or the seed incident, as JSON that may be altered. */
export function readWorld(name: string): World {
  const folder = name === 'seed-incident' ? 'simulator/worlds' : 'test/worlds';
  return JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as World;
}

/** What Azure lets itself be asked by POST alone. */
const READS_BY_POST = /ResourceGraph|config\/appsettings\/list|checkPolicyRestrictions/;

/** Whether a request asks Azure to change something. */
export function changesAzure({ method, url }: { readonly method: string; readonly url: string }): boolean {
  return method !== 'GET' && !READS_BY_POST.test(url);
}

/** The parts of a world that tests alter. */
export interface World {
  clock: string;
  directory?: { users: { id: string }[] };
  resources: { id: string; name: string; type: string; properties: Record<string, unknown> }[];
  keyVaults: Record<string, { certificates: { name: string; versions: unknown[] }[]; secrets: unknown[] }>;
  behaviour: { latencyMilliseconds: number; grantTakesSeconds: number; faults: object[] };
}

/** A conversation with the real bot over a simulated Azure: everything but Teams itself. */
export async function enterRoom(world: World, manner: Partial<Manner> = {}, file = ':memory:') {
  const simulator = await startSimulator({ world });
  const calls: Call[] = [];
  const told: Told[] = [];
  const transcript = new Transcript();
  const reach = await reachAzure(simulator.url, 'public', (call) => calls.push(call));
  const policy = USUAL;
  const usual = {
    policy,
    patience: 20,
    expiringDays: 30,
    probing: 'public',
    readsSettings: true,
    watching: USUAL_WATCHING,
  } as const;
  const stores = openStores(file);
  const ports = composePorts(reach, stores, { ...usual, ...manner });
  const adapter = new TerminalAdapter(`${ports.newId()}-`);
  const app = composeApp(
    ports,
    adapter,
    '',
    UNPACED,
    (event) => {
      told.push(event);
      transcript.hear(event);
    },
    async () => (world.directory?.users ?? []).map(atTerminal),
  );
  const bot = new TeamsBot(app);
  let known: Case | null = null;
  const turn = async (event: 'message' | 'press', work: () => Promise<void>) => {
    transcript.clear();
    calls.length = 0;
    await work();
    await app.idle();
    known = transcript.current ?? known;
    return transcript.asJson(event, known) as unknown as Answer;
  };
  const data = () => ({ caseId: known?.id ?? '', digest: known && 'plan' in known ? planDigest(known.plan) : '' });
  return {
    simulator,
    adapter,
    bot,
    app,
    calls,
    told,
    say: (text: string, by: Person = ANA) => turn('message', () => adapter.say(bot, text, by)),
    press: (verb: string, by: Person = BEN, carried: object = data()) =>
      turn('press', () => adapter.press(bot, verb, carried, by)),
    writes: () => simulator.requests().filter(changesAzure),
    leave: async () => {
      await stores[Symbol.asyncDispose]();
      await simulator.close();
    },
  };
}

/** What a turn led to, in the shape of the terminal's JSON. */
export interface Answer {
  readonly intent: { readonly kind: string; readonly target: string | null } | null;
  readonly refusal: { readonly code: string; readonly says: string } | null;
  readonly case: {
    readonly id: string;
    readonly stage: string;
    readonly stages: readonly string[];
    readonly diagnosis: {
      readonly colour: string;
      readonly firstBroken: { readonly link: string; readonly rule: string } | null;
      readonly findings: readonly { readonly rule: string }[];
      readonly gaps: readonly { readonly rule: string; readonly why: string; readonly mend: string }[];
    };
    readonly plan: {
      readonly changes: readonly { readonly kind: string; readonly says: string }[];
      readonly digest: string;
    } | null;
  } | null;
  readonly choices?: readonly { readonly name: string }[];
  readonly groups?: readonly { readonly rule: string; readonly certificateIds: readonly string[] }[];
  readonly text: string;
  readonly card: unknown;
}
