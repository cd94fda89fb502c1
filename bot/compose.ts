import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BotAdapter } from 'botbuilder';
import { inLineCard, notTakenCard, troubleCard, unreachableCard } from '../cards/notice-card.ts';
import type { View } from '../cards/view.ts';
import type { Locale } from '../sentences/index.ts';
import { CLOUDS, type CloudName } from '../services/azure/clouds.ts';
import type { Call, Connection } from '../services/azure/connection.ts';
import { type AzureIdentity, azureCredential, USUAL_IDENTITY } from '../services/azure/credential.ts';
import { createAzure } from '../services/azure/index.ts';
import { type Probe, tlsProbe } from '../services/azure/probe.ts';
import {
  readSimulatedWorld,
  type SimulatedWorld,
  simulatedConnection,
  simulatedProbe,
} from '../services/azure/simulated.ts';
import {
  AzureUnreachable,
  mandatesInMemory,
  ownWorkFirst,
  type Policy,
  type Ports,
  speak,
  type Watching,
} from '../services/index.ts';
import { sqliteStores } from '../services/store/sqlite/index.ts';
import type { Stores } from '../services/store/stores.ts';
import type { App, Told } from './app.ts';
import { type Beside, PLAIN } from './beside.ts';
import { carryOn } from './carrying-on.ts';
import { Follower } from './follower.ts';
import { Line } from './line.ts';
import type { Members } from './members.ts';
import { Outbox } from './outbox/outbox.ts';
import type { Pace } from './outbox/pacing.ts';
import { createWire } from './thread.ts';
import { mouthOf } from './watching/mouth.ts';
import { patrols } from './watching/patrols.ts';
import { Worker } from './worker.ts';

/** An Azure to work with: the real one or a simulator, and the time it lives in. */
export interface Reach {
  readonly connection: Connection;
  /** How what a host name serves is looked at there. */
  readonly probe: (privateAddresses: boolean) => Probe;
  readonly now: () => string;
  /** Who is there, where a simulator stands in. */
  readonly world: SimulatedWorld | null;
}

/** Reaches a simulator at a URL, or the real Azure of a cloud by an identity of the bot's. */
export async function reachAzure(
  simulator: string | undefined,
  cloud: CloudName,
  onCall: (call: Call) => void,
  identity: AzureIdentity = USUAL_IDENTITY,
): Promise<Reach> {
  const clock = () => performance.now();
  const wait = (milliseconds: number) => sleep(milliseconds);
  if (simulator === undefined) {
    const connection = {
      cloud: CLOUDS[cloud],
      credential: azureCredential(CLOUDS[cloud], identity),
      simulator: null,
      onCall,
      clock,
      wait,
    };
    const probe = (privateAddresses: boolean) => tlsProbe({ privateAddresses, port: 443, milliseconds: 3_000 });
    return { connection, probe, now: () => new Date().toISOString(), world: null };
  }
  const url = simulator.replace(/\/+$/, '');
  const world = await readSimulatedWorld(url);
  const simulated = simulatedConnection(url, world, { onCall, clock, wait, now: () => new Date() });
  return { ...simulated, probe: () => simulatedProbe(url), world };
}

/** How strictly and how patiently to work. */
export interface Manner {
  readonly policy: Policy;
  readonly patience: number;
  readonly expiringDays: number;
  /** Whether host names are probed, and whether on private addresses too. */
  readonly probing: 'off' | 'public' | 'private';
  /** Whether application settings are read for the thumbprints in them. */
  readonly readsSettings: boolean;
  /** How rooms are told of changes. */
  readonly watching: Watching;
  /** Whether changes are made as whoever decides on them, who signs in for that. */
  readonly signsIn?: boolean;
}

/** Where cases are kept on this machine: in a file, or in memory for `:memory:`. */
export function openStores(file: string): Stores {
  return sqliteStores(file, { clock: () => Date.now(), newId: randomUUID });
}

/** The world as the services see it. */
export function composePorts(
  { connection, probe, now }: Reach,
  { store, queue, greeted, offers, heard, rooms, turns }: Stores,
  { probing, readsSettings, signsIn = false, ...manner }: Manner,
): Ports {
  const mandates = signsIn ? mandatesInMemory() : null;
  const sight = { probe: probing === 'off' ? null : probe(probing === 'private'), readsSettings };
  return {
    ...manner,
    azure: createAzure(connection, sight, now),
    store,
    queue: mandates ? ownWorkFirst(queue, mandates) : queue,
    mandates,
    greeted,
    offers,
    heard,
    rooms,
    turns,
    now,
    newId: randomUUID,
    wait: (seconds) => sleep(seconds * 1000),
  };
}

/** What handlers reach, around an adapter. */
export function composeApp(
  ports: Ports,
  adapter: BotAdapter,
  appId: string,
  pace: Pace,
  tell: (event: Told) => void,
  members: Members,
  beside: Partial<Beside> = {},
): App {
  const { secondOpinion, signIn, doctor, ownWork, bounds } = { ...PLAIN, ...beside };
  const onShown = (view: View) => tell({ type: 'shown', view });
  const onFault = (error: unknown, locale: Locale): View => {
    const reference = randomUUID();
    tell({ type: 'fault', error, reference });
    const view = error instanceof AzureUnreachable ? unreachableCard(locale) : troubleCard(reference, locale);
    onShown(view);
    return view;
  };
  const outbox = new Outbox({
    wire: createWire(adapter, appId),
    pace,
    clock: () => Math.floor(performance.now()),
    wait: ports.wait,
    deadline: (seconds) => AbortSignal.timeout(seconds * 1000),
    chance: Math.random,
    newId: randomUUID,
    onLost: (error) => tell({ type: 'fault', error, reference: randomUUID() }),
  });
  const follower = new Follower({
    outbox,
    line: new Line(bounds),
    onFault,
    onShown,
    onWait: inLineCard,
    onNotTaken: notTakenCard,
  });
  const worker = new Worker({
    ports,
    follower,
    carryOn: (stored) => ownWork.ofCase(stored.current, carryOn(stored, ports, tell)),
    speak: (conversation, isOurs) =>
      ownWork.saying(conversation, () => speak(conversation, mouthOf({ ports, outbox, tell }), ports, isOurs)),
    every: everySoOften,
    onFault: (error) => tell({ type: 'fault', error, reference: randomUUID() }),
  });
  const patrol = patrols({
    ports,
    every: everySoOften,
    going: ownWork.patrol,
    onFound: () => worker.nudge(),
    onFault: (error) => tell({ type: 'fault', error, reference: randomUUID() }),
  });
  const idle = async () => {
    await patrol.idle();
    await follower.idle();
    await worker.idle();
    await follower.idle();
  };
  return { ports, follower, worker, patrols: patrol, outbox, secondOpinion, signIn, doctor, tell, members, idle };
}

/** A tick that keeps no process alive. */
export function everySoOften(seconds: number, tick: () => void): () => void {
  const timer = setInterval(tick, seconds * 1000);
  timer.unref();
  return () => clearInterval(timer);
}
