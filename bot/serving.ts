import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { TurnContext } from 'botbuilder';
import { troubleCard } from '../cards/notice-card.ts';
import { examine } from '../services/index.ts';
import { createAdapter } from './adapter.ts';
import { composeApp, composePorts, openStores, reachAzure } from './compose.ts';
import { composeDoctor, extentOf, placeIn } from './compose-doctor.ts';
import { openSharedStores } from './compose-shared.ts';
import { composeSignIn } from './compose-sign-in.ts';
import { composeUpkeep } from './compose-upkeep.ts';
import { ConfigError, readConfig } from './config.ts';
import { tellAtStart } from './doctor/at-start.ts';
import { examiningOnce } from './doctor/doctor.ts';
import { drain } from './drain.ts';
import { Gate } from './gate/gate.ts';
import { rulesOf } from './gate/rules.ts';
import { Tally } from './gate/tally.ts';
import { azureIdentityOf } from './identity/settings.ts';
import { roomsOf } from './inbox/rooms-of.ts';
import { waysOf } from './inbox/ways.ts';
import { clientLocale } from './locale.ts';
import { createLog, logTold } from './log.ts';
import { teamsMembers } from './members.ts';
import { TEAMS } from './outbox/pacing.ts';
import { Pressure } from './pressure.ts';
import { opinionOf } from './second-opinion.ts';
import { createBotServer } from './server.ts';
import { policyOf } from './settings/approvals.ts';
import { boundsOf } from './settings/work.ts';
import { TeamsBot } from './teams-bot.ts';
import { logSignal } from './telemetry/log-lines.ts';
import { asksOf } from './telemetry/needs.ts';
import { hexFrom } from './telemetry/new-hex.ts';
import { watchedWork } from './telemetry/own-work.ts';
import { queueAge } from './telemetry/queue-age.ts';
import { readersOf } from './telemetry/readers.ts';
import { Readiness } from './telemetry/readiness.ts';
import { Telemetry } from './telemetry/telemetry.ts';
import { watchedWays } from './telemetry/turns.ts';
import { watchedPorts } from './telemetry/watched-ports.ts';
import { placeOf } from './thread.ts';
import { watchingOf } from './watching/settings.ts';

/** How long an answer may wait for the list of who is there. */
const ROSTER_MILLISECONDS = 1_500;

/** How long the bot goes on with what it has begun when it is told to stop. */
const DRAIN_SECONDS = 20;

/** The code with which it ends where something was cut off, and put back for whoever comes next. */
const CUT_OFF = 3;

/** How many requests are in hand at a time. */
const MOST_REQUESTS = 500;

/** How long it waits for what is counted of it to be sent, before it ends. */
const FLUSH_SECONDS = 5;

/** How long any one thing that is asked of Teams, or of the givers of its keys and tokens, may take. */
const CHANNEL_MILLISECONDS = 15_000;

/** Starts the bot: joins the parts, listens, carries on what was left unfinished, and drains when told to stop. */
export async function serve(): Promise<void> {
  await start().catch(fail);
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  // What is sent to Application Insights is for whoever runs the bot; its SDK is not to count itself on top of that.
  process.env.APPLICATION_INSIGHTS_NO_STATSBEAT ??= 'true';
  const clock = () => performance.now();
  const telemetry = new Telemetry(config, { clock, wall: Date.now, newHex: hexFrom(randomUUID) });
  const { observer } = telemetry;
  const log = createLog(config.LOG_LEVEL, undefined, () => observer.here());
  telemetry.logTo((signal) => logSignal(log, signal));
  const reach = await reachAzure(
    config.GREENLIGHT_SIMULATOR,
    config.GREENLIGHT_CLOUD,
    (call) => observer.called(call),
    azureIdentityOf(config),
  );
  const onStray = (error: unknown) => log.warn({ err: error }, 'queue');
  const stores = (await openSharedStores(config, onStray)) ?? openStores(config.GREENLIGHT_STORE);
  const unwatched = composePorts(reach, stores, {
    policy: policyOf(config),
    patience: config.GREENLIGHT_PATIENCE_SECONDS,
    expiringDays: config.GREENLIGHT_EXPIRING_DAYS,
    probing: config.GREENLIGHT_PROBE,
    readsSettings: config.GREENLIGHT_APP_SETTINGS,
    watching: watchingOf(config),
    signsIn: config.EXECUTE_AS === 'approver',
  });
  const ports = watchedPorts(unwatched, observer);
  const onTurnFault = async (context: TurnContext, error: unknown) => {
    observer.fails();
    log.error({ err: error }, 'turn');
    if (context.activity.type === 'message')
      void app.outbox.post(placeOf(context), troubleCard(context.activity.id ?? '', clientLocale(context.activity)));
  };
  const adapter = createAdapter(config, onTurnFault, CHANNEL_MILLISECONDS);
  const members = teamsMembers(ROSTER_MILLISECONDS);
  const opinion = opinionOf(config, (err) => log.warn({ err }, 'model'));
  const patient = composeDoctor({
    env: process.env,
    config,
    faults: [],
    reach,
    store: { place: placeIn(process.env), examine: () => stores.examine() },
  });
  const app = composeApp(ports, adapter, config.MicrosoftAppId, TEAMS, (event) => logTold(log, event), members, {
    secondOpinion: opinion,
    signIn: composeSignIn(config, reach.connection.cloud, (err) => log.warn({ err }, 'sign-in')),
    doctor: { admins: config.GREENLIGHT_ADMINS, examine: examiningOnce(() => examine(extentOf('whole'), patient)) },
    ownWork: watchedWork(observer),
    bounds: boundsOf(config),
  });
  const onFault = (err: unknown) => log.error({ err }, 'activity');
  const { lettingGo, leftBehind, watches } = composeUpkeep({ config, app, past: stores.past, log });
  const refusals = new Tally();
  const rules = rulesOf(config, { milliseconds: CHANNEL_MILLISECONDS, now: Date.now, onUnchecked: onFault });
  const { credential, cloud } = reach.connection;
  const readiness = new Readiness(
    asksOf({ ports: unwatched, keys: rules.sender?.keys ?? null, token: () => credential.getToken(cloud.armScope) }),
    { clock, wait: ports.wait, onMissing: (need, err) => log.warn({ need, err }, 'not ready') },
  );
  const readers = readersOf(config);
  const pressure = new Pressure({ most: MOST_REQUESTS, isFull: () => app.outbox.isFull });
  const server = createBotServer({
    gate: new Gate(rules),
    adapter,
    bot: new TeamsBot(app),
    ways: watchedWays(
      waysOf(config, app, roomsOf(config, ports), {
        milliseconds: CHANNEL_MILLISECONDS,
        now: Date.now,
        onUnchecked: onFault,
      }),
      observer,
    ),
    observer,
    selfTold: { metrics: readers && { readers, page: () => telemetry.page() }, state: () => readiness.state() },
    pressure,
    onRefusal: ({ status, because }) => {
      observer.note({ type: 'refusal', code: `gate-${status}` });
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

  const gauges = {
    queueAge: queueAge(unwatched.store, { clock, now: ports.now }),
    ready: async () => (await readiness.state()).ready,
  };
  void telemetry.start(gauges, (err) => log.warn({ err }, 'telemetry'));
  if (config.GREENLIGHT_DOCTOR) void tellAtStart(log, () => examine(extentOf('short'), patient));
  app.worker.start();
  if (app.ports.watching.patrolMinutes > 0) app.patrols.start();
  lettingGo.start();
  leftBehind.start();
  if (file !== '') watches.start();
  process.on('SIGHUP', () => (file === '' ? log.info('there is no file of watches to read') : watches.reload()));
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled'));
  const end = async (signal: string) => {
    log.info({ signal }, 'stopping');
    readiness.drain();
    server.close();
    const parts = [pressure, watches, app.patrols, lettingGo, leftBehind, app.follower, app.worker];
    const isOver = await drain({ parts, putBack: () => app.worker.putBack(), wait: ports.wait }, DRAIN_SECONDS);
    await Promise.race([telemetry.end(), ports.wait(FLUSH_SECONDS)]);
    await stores[Symbol.asyncDispose]();
    log.info({ isOver }, 'stopped');
    process.exit(isOver ? 0 : CUT_OFF);
  };
  // A second signal ends it at once.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end(signal).catch(fail));
}

function fail(error: unknown): never {
  const { code, message } = error as { code?: string; message: string };
  const words = code === 'EADDRINUSE' ? 'The port is busy: set PORT to a free one.' : message;
  process.stderr.write(`${error instanceof ConfigError ? 'The configuration is not usable:\n' : ''}${words}\n`);
  process.exit(2);
}
