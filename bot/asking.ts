import { identityOf } from '../services/azure/credential.ts';
import {
  AzureUnreachable,
  type Call,
  type Case,
  examine,
  type Person,
  planDigest,
  USUAL,
  USUAL_WATCHING,
} from '../services/index.ts';
import { type AskOptions, type Press, readAskOptions, USAGE, UsageError } from './ask-options.ts';
import { composeApp, composePorts, openStores, type Reach, reachAzure } from './compose.ts';
import { composeDoctor, extentOf } from './compose-doctor.ts';
import { ConfigError, type Environment, readCloud } from './config.ts';
import { UNPACED } from './outbox/pacing.ts';
import { type Program, startProgram } from './program.ts';
import { TeamsBot } from './teams-bot.ts';
import { atTerminal, TerminalAdapter } from './terminal.ts';
import { Transcript } from './transcript.ts';
import { azureUse } from './usage-count.ts';

const EXIT = { answered: 0, usage: 2, unreachable: 3 } as const;

/** Where a terminal's words go. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Called when a turn and all that followed from it is over. */
  afterTurn?(): Promise<void>;
}

/** The bot in a terminal: the same handlers, services and cards as in Teams. Answers the exit code. */
export async function ask(args: readonly string[], terminal: Terminal, env: Environment = {}): Promise<number> {
  return conversation(args, terminal, env).catch((error: unknown) => {
    if (!(error instanceof UsageError || error instanceof ConfigError || error instanceof AzureUnreachable))
      throw error;
    terminal.err(`${error.message}\n${error instanceof UsageError ? `${USAGE}\n` : ''}`);
    return error instanceof AzureUnreachable ? EXIT.unreachable : EXIT.usage;
  });
}

async function conversation(
  args: readonly string[],
  { out, err, afterTurn }: Terminal,
  env: Environment,
): Promise<number> {
  const options = readAskOptions(args);
  await using simulator = options.world ? disposable(await startSimulator(options.world, options.record)) : null;
  const calls: Call[] = [];
  const reach = await reachOrFail(simulator?.found ?? options.azure ?? undefined, env, (call) => calls.push(call));
  const { asker, approver } = await people(options, reach);
  await using stores = openStores(options.store);
  const ports = composePorts(reach, stores, {
    policy: USUAL,
    patience: options.patience,
    expiringDays: 30,
    probing: 'public',
    readsSettings: true,
    watching: USUAL_WATCHING,
  });
  const transcript = new Transcript();
  const adapter = new TerminalAdapter(`${ports.newId()}-`);
  const members = async () => [asker, approver].map(atTerminal);
  const store = { place: { kind: 'file', name: options.store } as const, examine: () => stores.examine() };
  const patient = composeDoctor({ env: {}, config: null, faults: [], reach, store });
  // Whoever asks in a terminal runs it too.
  const doctor = { admins: [asker.id], examine: () => examine(extentOf('whole'), patient) };
  const app = composeApp(ports, adapter, '', UNPACED, transcript.hear, members, { doctor });
  const bot = new TeamsBot(app);
  let known: Case | null = null;
  const turn = async (event: 'message' | 'press', work: () => Promise<void>) => {
    transcript.clear();
    calls.length = 0;
    await work();
    await app.idle();
    known = transcript.current ?? known;
    const line = { ...transcript.asJson(event, known), azure: azureUse(calls) };
    out(options.json ? `${JSON.stringify(line)}\n` : `${transcript.words}\n\n`);
    if (transcript.fault) err(`${String(transcript.fault)}\n`);
    await afterTurn?.();
    return transcript.fault instanceof AzureUnreachable;
  };
  for (const text of options.texts) {
    if (await turn('message', () => adapter.say(bot, text, asker))) return EXIT.unreachable;
  }
  for (const press of options.presses) {
    if (await turn('press', () => adapter.press(bot, press, pressData(press, known), approver)))
      return EXIT.unreachable;
  }
  return EXIT.answered;
}

/** What the button of a card carries. */
function pressData(press: Press, current: Case | null): object {
  const digest = current && 'plan' in current ? { digest: planDigest(current.plan) } : { digest: '' };
  return { caseId: current?.id ?? '', ...(press === 'refresh' ? {} : digest) };
}

async function people(
  { as, approver }: AskOptions,
  { world, connection }: Reach,
): Promise<{ asker: Person; approver: Person }> {
  const users = world?.directory.users ?? [];
  const own = users.length > 0 ? '' : (await identityOf(connection.credential, connection.cloud)).objectId;
  const person = (id: string): Person => ({ id, name: users.find((user) => user.id === id)?.displayName ?? id });
  return { asker: person(as ?? users[0]?.id ?? own), approver: person(approver ?? users[1]?.id ?? own) };
}

async function reachOrFail(url: string | undefined, env: Environment, onCall: (call: Call) => void): Promise<Reach> {
  // A simulator says itself which cloud it plays.
  const cloud = url === undefined ? readCloud(env) : 'public';
  return reachAzure(url, cloud, onCall).catch((cause: unknown) => {
    throw new AzureUnreachable(`Azure could not be reached at ${url}`, { cause });
  });
}

async function startSimulator(world: string, record: string | null): Promise<Program> {
  const args = ['--world', world, '--port', '0', ...(record ? ['--record', record] : [])];
  const start = { file: 'simulator/index.ts', args, ready: /^listening on (\S+)$/ };
  return startProgram(start).catch((error: unknown) => {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  });
}

function disposable(program: Program): Program & AsyncDisposable {
  return { ...program, [Symbol.asyncDispose]: () => program.end() };
}
