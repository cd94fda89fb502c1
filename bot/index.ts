import { once } from 'node:events';
import type { TurnContext } from 'botbuilder';
import { troubleCard } from '../cards/notice-card.ts';
import { createAdapter } from './adapter.ts';
import { composeApp, composePorts, everySoOften, openStores, reachAzure } from './compose.ts';
import { openSharedStores } from './compose-shared.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { drain } from './drain.ts';
import { Gate } from './gate/gate.ts';
import { rulesOf } from './gate/rules.ts';
import { Tally } from './gate/tally.ts';
import { roomsOf, waysOf } from './inbox/ways.ts';
import { LettingGo } from './letting-go.ts';
import { clientLocale } from './locale.ts';
import { createLog, logTold } from './log.ts';
import { teamsMembers } from './members.ts';
import { TEAMS } from './outbox/pacing.ts';
import { Pressure } from './pressure.ts';
import { referenceTo } from './rooms.ts';
import { noSecondOpinion, type SecondOpinion, secondOpinion } from './second-opinion.ts';
import { createBotServer } from './server.ts';
import { retentionOf } from './settings/retention.ts';
import { boundsOf } from './settings/work.ts';
import { TeamsBot } from './teams-bot.ts';
import { placeOf } from './thread.ts';
import { WatchesFile } from './watching/reload.ts';
import { watchingOf } from './watching/settings.ts';

/** How long an answer may wait for the list of who is there. */
const ROSTER_MILLISECONDS = 1_500;

/** How long the bot goes on with what it has begun when it is told to stop. */
const DRAIN_SECONDS = 20;

/** The code with which it ends where something was cut off, and put back for whoever comes next. */
const CUT_OFF = 3;

/** How many requests are in hand at a time. */
const MOST_REQUESTS = 500;

/** How long any one thing that is asked of Teams, or of the givers of its keys and tokens, may take. */
const CHANNEL_MILLISECONDS = 15_000;

/** Starts the bot: joins the parts, listens, carries on what was left unfinished, and drains when told to stop. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.LOG_LEVEL);
  const reach = await reachAzure(config.GREENLIGHT_SIMULATOR, config.GREENLIGHT_CLOUD, () => undefined);
  const onStray = (error: unknown) => log.warn({ err: error }, 'queue');
  const stores = openSharedStores(config, onStray) ?? openStores(config.GREENLIGHT_STORE);
  const ports = composePorts(reach, stores, {
    policy: {
      fourEyes: config.GREENLIGHT_FOUR_EYES,
      validForMinutes: config.GREENLIGHT_APPROVAL_MINUTES,
      executeWithinMinutes: config.GREENLIGHT_EXECUTION_MINUTES,
      approvers: config.GREENLIGHT_APPROVERS,
      approvals: config.GREENLIGHT_APPROVALS_HIGH_RISK,
      breakGlass: config.GREENLIGHT_BREAK_GLASS,
      grantHours: config.GREENLIGHT_GRANT_HOURS,
    },
    patience: config.GREENLIGHT_PATIENCE_SECONDS,
    expiringDays: config.GREENLIGHT_EXPIRING_DAYS,
    probing: config.GREENLIGHT_PROBE,
    readsSettings: config.GREENLIGHT_APP_SETTINGS,
    watching: watchingOf(config),
  });
  const onTurnFault = async (context: TurnContext, error: unknown) => {
    log.error({ err: error }, 'turn');
    if (context.activity.type === 'message')
      void app.outbox.post(placeOf(context), troubleCard(context.activity.id ?? '', clientLocale(context.activity)));
  };
  const adapter = createAdapter(config, onTurnFault, CHANNEL_MILLISECONDS);
  const members = teamsMembers(ROSTER_MILLISECONDS);
  const opinion = opinionOf(config, (err) => log.warn({ err }, 'model'));
  const app = composeApp(
    ports,
    adapter,
    config.MicrosoftAppId,
    TEAMS,
    (event) => logTold(log, event),
    members,
    opinion,
    boundsOf(config),
  );
  const onFault = (err: unknown) => log.error({ err }, 'activity');
  const lettingGo = new LettingGo({
    ports,
    past: stores.past,
    retention: retentionOf(config),
    every: everySoOften,
    onLetGo: (gone) => log.info(gone, 'let go what was older than it is kept'),
    onFault: (err) => log.error({ err }, 'letting go'),
  });
  const watches = new WatchesFile({
    file: config.GREENLIGHT_WATCHES,
    ports,
    referenceTo: (room) => referenceTo(room, config),
    every: everySoOften,
    onDeclared: (rooms) => {
      log.info({ rooms }, 'watches read');
      app.worker.nudge();
    },
    onFault: (err) => log.error({ err }, 'watches'),
  });
  const refusals = new Tally();
  const pressure = new Pressure({ most: MOST_REQUESTS, isFull: () => app.outbox.isFull });
  const server = createBotServer({
    gate: new Gate(rulesOf(config, { milliseconds: CHANNEL_MILLISECONDS, now: Date.now, onUnchecked: onFault })),
    adapter,
    bot: new TeamsBot(app),
    pressure,
    ways: waysOf(config, app, roomsOf(config), {
      milliseconds: CHANNEL_MILLISECONDS,
      now: Date.now,
      onUnchecked: onFault,
    }),
    onRefusal: ({ status, because }) => {
      const times = refusals.count(because, Date.now());
      if (times !== null) log.warn({ status, because, times }, 'gate');
    },
    onFault,
  });
  server.on('error', (error: unknown) => fail(error));
  // Before anybody is listened to: a store that cannot be reached or read is no store to answer from.
  for (const { current } of await ports.store.unfinished()) await ports.queue.put(current.id);
  const { GREENLIGHT_WATCHES: file } = config;
  if (file !== '') await watches.load();
  server.listen(config.PORT, config.HOST);
  await once(server, 'listening');
  log.info({ url: server.url }, 'listening');
  const { GREENLIGHT_CHANNEL_HOSTS: hosts, GREENLIGHT_CHANNEL_KEYS: keys } = config;
  if (keys !== undefined || hosts.length > 0) log.warn({ keys, hosts }, 'more is believed than Teams');

  app.worker.start();
  app.patrols.start();
  lettingGo.start();
  if (file !== '') watches.start();
  process.on('SIGHUP', () => (file === '' ? log.info('there is no file of watches to read') : watches.reload()));
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled'));
  const end = async (signal: string) => {
    log.info({ signal }, 'stopping');
    server.close();
    const parts = [pressure, watches, app.patrols, lettingGo, app.follower, app.worker];
    const isOver = await drain({ parts, putBack: () => app.worker.putBack(), wait: ports.wait }, DRAIN_SECONDS);
    await stores[Symbol.asyncDispose]();
    log.info({ isOver }, 'stopped');
    process.exit(isOver ? 0 : CUT_OFF);
  };
  // A second signal ends it at once.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end(signal).catch(fail));
}

/** A model is asked where there is one. */
function opinionOf(config: Config, onFault: (error: unknown) => void): SecondOpinion {
  const { GREENLIGHT_MODEL_URL: url, GREENLIGHT_MODEL_KEY: key, GREENLIGHT_MODEL_NAME: name } = config;
  return url === undefined ? noSecondOpinion : secondOpinion({ url, key, name }, onFault);
}

function fail(error: unknown): never {
  const { code, message } = error as { code?: string; message: string };
  const words = code === 'EADDRINUSE' ? 'The port is busy: set PORT to a free one.' : message;
  process.stderr.write(`${error instanceof ConfigError ? 'The configuration is not usable:\n' : ''}${words}\n`);
  process.exit(2);
}

await main().catch(fail);
