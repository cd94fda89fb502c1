import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Program, startProgram } from '../bot/program.ts';

/** What the demo needs to know; ports of 0 are chosen free. */
export interface StageOptions {
  readonly world: string;
  /** The people and rooms of the Teams client. */
  readonly people: string;
  readonly playgroundPort: number;
  readonly botPort: number;
  readonly simulatorPort: number;
  /** Settings of the bot that the stage does not need. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A simulated Azure, the bot, and a Teams client, running. */
export interface Stage {
  readonly playground: string;
  readonly simulator: string;
  readonly bot: string;
  end(): Promise<void>;
}

/** Starts Azure, the bot and Teams, in this order, and ends what already runs where one of them does not start. The bot is ended first: what it still has to do and to say takes the other two. */
export async function openStage(options: StageOptions): Promise<Stage> {
  const started: Program[] = [];
  const scratch = await mkdtemp(join(tmpdir(), 'greenlight-'));
  const end = async () => {
    const [simulator, bot, teams] = started;
    for (const program of [bot, teams, simulator]) await program?.end();
    await rm(scratch, { recursive: true, force: true });
  };
  try {
    for (const port of [options.playgroundPort, options.botPort, options.simulatorPort]) await assertFree(port);
    const simulator = await keep(started, startSimulator(options));
    const bot = await keep(started, startBot(options, simulator));
    const port = await keep(started, startPlayground(options, bot, scratch));
    return { simulator, bot, playground: `http://localhost:${port}`, end };
  } catch (error) {
    await end();
    throw error;
  }
}

async function keep(started: Program[], starting: Promise<Program>): Promise<string> {
  const program = await starting;
  started.push(program);
  return program.found;
}

function startSimulator({ world, simulatorPort }: StageOptions): Promise<Program> {
  const args = ['--world', world, '--port', String(simulatorPort)];
  return startProgram({ file: 'simulator/index.ts', args, ready: /^listening on (\S+)$/ });
}

/** Without an app id, so that a Teams client on this machine may speak to it; never reachable from another one. */
function startBot({ botPort, settings }: StageOptions, simulator: string): Promise<Program> {
  const env = {
    HOST: '127.0.0.1',
    PORT: String(botPort),
    MicrosoftAppId: '',
    GREENLIGHT_LOCAL: 'on',
    GREENLIGHT_SIMULATOR: simulator,
    GREENLIGHT_STORE: ':memory:',
    LOG_LEVEL: 'info',
    ...settings,
  };
  return startProgram({ file: 'bot/index.ts', args: [], ready: /"url":"([^"]+)".*"msg":"listening"/, env });
}

/** Its telemetry is off; it opens no browser; what it writes stays in a scratch folder. */
function startPlayground({ playgroundPort, people }: StageOptions, bot: string, scratch: string): Promise<Program> {
  return startProgram({
    file: resolve('node_modules/@microsoft/m365agentsplayground/cli.js'),
    args: ['start', '-e', `${bot}/api/messages`, '-c', 'msteams', '-p', String(playgroundPort), '--dt'],
    ready: /Listening on (\d+)/,
    cwd: scratch,
    env: {
      TEAMSAPPTESTER_BROWSER: 'none',
      APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: resolve(people),
    },
  });
}

/** The Playground takes a random port where its own is busy, and would then not be where it was announced. */
async function assertFree(port: number): Promise<void> {
  if (port === 0) return;
  const server = createServer();
  await new Promise<void>((done, fail) => {
    server.once('error', () => fail(new Error(`port ${port} is busy: end what uses it, or choose another`)));
    server.listen(port, done);
  });
  await new Promise((done) => server.close(done));
}
