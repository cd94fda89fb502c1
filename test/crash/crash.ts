import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { composePorts, reachAzure } from '../../bot/compose.ts';
import { caseCard } from '../../cards/case-card.ts';
import { english } from '../../sentences/index.ts';
import type { AuditLine } from '../../services/domain/audit.ts';
import {
  type Case,
  decide,
  findCertificates,
  open,
  type Ports,
  planDigest,
  resolve,
  type Stored,
  type Target,
  USUAL,
  USUAL_WATCHING,
} from '../../services/index.ts';
import type { Stores } from '../../services/store/stores.ts';
import { type Simulator, startSimulator } from '../../simulator/simulator.ts';
import { ANA, BEN, changesAzure } from '../helpers/room.ts';
import type { Orders } from './dying.ts';
import { type Kept, openKept, takeLeft } from './kept.ts';

/** How a case ended whose worker was killed once. */
export interface Ended {
  /** Whether the worker lived to its end, since it has no such point any more. */
  readonly survived: boolean;
  readonly current: Case;
  readonly audit: readonly AuditLine[];
  /** Every write that Azure took, with how often it did. */
  readonly writes: Readonly<Record<string, number>>;
  /** The last card that whoever carried on has shown; null where there was nothing left to do. */
  readonly shown: unknown;
}

/** What Azure answers a deletion of what is not there. */
const NOTHING_THERE = 204;

export type Verb = 'approve' | 'undo';

/** A case of which a worker is to die, and all that it is kept in and judged by. */
interface Trial {
  readonly simulator: Simulator;
  readonly ports: Ports;
  readonly caseId: string;
  /** How many changes Azure was asked for before the worker took the case. */
  readonly before: number;
  readonly orders: Orders;
}

/** Ana asks and Ben decides, a case for each point; their worker is killed when each is at its point, and others carry on. */
export async function crashAt(
  world: object,
  verb: Verb,
  points: readonly number[],
  keptFor: (point: number) => Kept,
  called = 'kv-shop-wildcard-contoso-com',
): Promise<readonly Ended[]> {
  await using left = new AsyncDisposableStack();
  const trials = await Promise.all(
    points.map(async (diesAt) => {
      const simulator = await startSimulator({ world });
      left.defer(() => simulator.close());
      const kept = keptFor(diesAt);
      const ports = await portsTo(simulator.url, left.use(await openKept(kept, () => Date.now())));
      const { id: caseId } = (await decidedCase(verb, called, ports)).current;
      const before = simulator.requests().filter(changesAzure).length;
      return { simulator, ports, caseId, before, orders: { azure: simulator.url, kept, diesAt } };
    }),
  );
  const survived = await runToDeath(trials.map(({ orders }) => orders));
  // Nothing of what they are kept in may be closed before all of them are done.
  return await Promise.all(trials.map((trial, index) => inherit(trial, survived[index] === true)));
}

/** An hour later, when the claim of who died has run out, another worker takes what is left. */
async function inherit({ simulator, ports, caseId, before, orders }: Trial, survived: boolean): Promise<Ended> {
  await using later = await openKept(orders.kept, () => Date.now() + 3_600_000);
  const heir = { ...ports, ...later };
  const shown: unknown[] = [];
  const first = survived ? heir.queue.take(60) : takeLeft(orders.kept, heir.queue);
  for (let claim = await first; claim; claim = await heir.queue.take(60)) {
    const left = await heir.store.read(claim.caseId);
    if (left) for await (const current of resolve(left, heir)) shown.push(caseCard(current, ports.now()).card);
    await heir.queue.done(claim);
  }
  const end = await ports.store.read(caseId);
  if (!end) throw new Error('the case is in the store');
  const writes = simulator.requests().filter(changesAzure).slice(before);
  const taken = writes.filter(({ status }) => status < 300 && status !== NOTHING_THERE);
  return {
    survived,
    current: end.current,
    audit: await Array.fromAsync(ports.store.audit()),
    writes: counted(taken.map(({ method, url }) => `${method} ${url}`)),
    shown: shown.at(-1) ?? null,
  };
}

async function portsTo(url: string, stores: Stores): Promise<Ports> {
  const reach = await reachAzure(url, 'public', () => undefined);
  const manner = {
    policy: USUAL,
    patience: 60,
    expiringDays: 30,
    probing: 'public',
    readsSettings: true,
    watching: USUAL_WATCHING,
  } as const;
  const ports = composePorts(reach, { ...stores, [Symbol.asyncDispose]: async () => undefined }, manner);
  return { ...ports, wait: () => new Promise((done) => setTimeout(done, 20)) };
}

/** The case, decided and left in the queue; for an undo the fix is carried out before. */
async function decidedCase(verb: Verb, called: string, ports: Ports): Promise<Stored> {
  const inventory = await ports.azure.inventory();
  const found = findCertificates(called, inventory);
  if (found.kind === 'none') throw new Error('there is a certificate of that name');
  const [target, ...others] = found.kind === 'one' ? [found.target] : (found.targets as [Target, ...Target[]]);
  const asked = {
    target,
    ...(others.length > 0 ? { others } : {}),
    askedBy: ANA,
    conversation: 'room',
    thread: 'room',
    room: [ANA.id, BEN.id],
    shownAt: null,
    locale: 'en' as const,
  };
  const opened = await open(asked, inventory, ports);
  const approved = await press(opened.current, 'approve', ports);
  if (verb === 'approve') return approved;
  const claim = await ports.queue.take(60);
  let current = approved.current;
  for await (const each of resolve(approved, ports)) current = each;
  if (claim) await ports.queue.done(claim);
  return press(current, 'undo', ports);
}

async function press(current: Case, verb: Verb, ports: Ports): Promise<Stored> {
  const digest = 'plan' in current ? planDigest(current.plan) : '';
  const decided = await decide({ verb, caseId: current.id, digest, conversation: 'room', reason: '' }, BEN, ports);
  if ('refused' in decided)
    throw new Error(`${verb} was refused: ${decided.refused.code} ${english(decided.refused.because)}`);
  return decided.stored;
}

/** Runs a worker until it is killed; which of its cases had come to their end by then. */
async function runToDeath(orders: readonly Orders[]): Promise<readonly boolean[]> {
  const child = spawn(process.execPath, ['test/crash/dying.ts', JSON.stringify(orders)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [ended, words, [, signal]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  if (signal !== 'SIGKILL') throw new Error(`the worker broke: ${words}`);
  return JSON.parse(ended) as readonly boolean[];
}

function counted(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
