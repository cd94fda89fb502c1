import { existsSync, rmSync } from 'node:fs';
import { english } from '../../sentences/index.ts';
import { type Checked, type DoctorPorts, examine, type Mend, worstOf } from '../../services/index.ts';
import { UsageError } from '../ask-options.ts';
import { openStores, type Reach, reachAzure } from '../compose.ts';
import { cloudIn, composeDoctor, extentOf, placeIn } from '../compose-doctor.ts';
import { openSharedStores } from '../compose-shared.ts';
import { type Config, ConfigError, type Environment, readConfig, readStoreSettings } from '../config.ts';
import { type Program, startProgram } from '../program.ts';
import { within } from '../within.ts';
import { DOCTOR_USAGE, type DoctorOptions, readDoctorOptions } from './options.ts';

const EXIT = { well: 0, ill: 1, usage: 2 } as const;

/** A simulator that is named answers at once, or is none. */
const REACH_MILLISECONDS = 10_000;

/** Where the words of a terminal go. */
export interface DoctorTerminal {
  out(text: string): void;
  err(text: string): void;
}

/** The bot looks at itself, in a terminal: a line for each check. Answers the exit code. */
export async function doctor(args: readonly string[], env: Environment, terminal: DoctorTerminal): Promise<number> {
  try {
    const options = readDoctorOptions(args);
    await using simulator = options.world === null ? null : disposable(await startSimulator(options.world));
    const lines = await look(options, simulator?.found ?? options.azure, env);
    for (const line of lines) terminal.out(`${options.json ? JSON.stringify(asJson(line)) : inWords(line)}\n`);
    return worstOf(lines) === 'fail' ? EXIT.ill : EXIT.well;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`${error.message}\n${DOCTOR_USAGE}\n`);
    return EXIT.usage;
  }
}

async function look(options: DoctorOptions, simulator: string | null, given: Environment): Promise<readonly Checked[]> {
  const env = simulator === null ? given : besideSimulator(given);
  const { config, faults } = configIn(env);
  const url = simulator ?? env.GREENLIGHT_SIMULATOR;
  const reach = await within(REACH_MILLISECONDS, () => reachAzure(url, cloudIn(env), () => undefined)).catch(
    (cause: unknown): { readonly unreachable: unknown } | Reach => ({
      unreachable: new Error(`Azure could not be reached at ${url}`, { cause }),
    }),
  );
  const ports = composeDoctor({
    env,
    config,
    faults,
    reach,
    store: { place: placeIn(env), examine: () => examineStore(env) },
  });
  return examine(extentOf('whole', options.scopes), ports);
}

/** Whoever tries a simulator has neither Teams nor a store: nothing of theirs is missed, and nothing is written. */
function besideSimulator(env: Environment): Environment {
  const kept = ['GREENLIGHT_STORE', 'GREENLIGHT_STORAGE_ACCOUNT', 'GREENLIGHT_STORAGE_CONNECTION'].some(
    (each) => env[each],
  );
  return {
    ...(env.MicrosoftAppId ? {} : { GREENLIGHT_LOCAL: 'on' }),
    ...(kept ? {} : { GREENLIGHT_STORE: ':memory:' }),
    ...env,
  };
}

function configIn(env: Environment): { readonly config: Config | null; readonly faults: readonly string[] } {
  try {
    return { config: readConfig(env), faults: [] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { config: null, faults: error.message.split('\n') };
  }
}

/** Opens the store only to examine it: a file that was not there is gone again afterwards. */
async function* examineStore(env: Environment): ReturnType<DoctorPorts['store']['examine']> {
  const settings = readStoreSettings(env);
  const { GREENLIGHT_STORE: file } = settings;
  const shared = await openSharedStores(settings, () => undefined);
  const isNew = shared === null && file !== ':memory:' && !existsSync(file);
  try {
    await using stores = shared ?? openStores(file);
    yield* stores.examine();
  } finally {
    if (isNew) for (const beside of ['', '-wal', '-shm']) rmSync(`${file}${beside}`, { force: true });
  }
}

/** `fail   what is wrong   what mends it`, all on one line. */
function inWords({ verdict, check, says, mend }: Checked): string {
  const words = english(says).replaceAll(/\s+/g, ' ').trim();
  return [`${verdict.padEnd(6)}${check.padEnd(16)}${words}`, ...mendWords(mend)].join('  ');
}

function mendWords(mend: Mend | null): readonly string[] {
  if (mend === null) return [];
  return 'setting' in mend ? [`-> set ${mend.setting}`] : [`-> ${mend.commands.join(' && ')}`];
}

function asJson({ says, mend, ...line }: Checked): object {
  const mends = mend && ('setting' in mend ? mend : { command: mend.commands.join(' && ') });
  return { ...line, says: english(says), mend: mends };
}

async function startSimulator(world: string): Promise<Program> {
  const start = { file: 'simulator/index.ts', args: ['--world', world, '--port', '0'], ready: /^listening on (\S+)$/ };
  return startProgram(start).catch((error: unknown) => {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  });
}

/** At once: a simulator that lets somebody wait would wait for that itself. */
function disposable(program: Program): Program & AsyncDisposable {
  return { ...program, [Symbol.asyncDispose]: () => program.kill() };
}
