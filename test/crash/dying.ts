import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { USUAL } from '../../services/approvals/policy.ts';
import { createAzure } from '../../services/azure/index.ts';
import { readSimulatedWorld, simulatedConnection, simulatedProbe } from '../../services/azure/simulated.ts';
import type { CaseStore, Ports, WorkQueue } from '../../services/cases/ports.ts';
import { resolve } from '../../services/cases/resolve.ts';
import { USUAL_WATCHING } from '../../services/domain/watching.ts';
import { claimSeconds, type Kept, openKept } from './kept.ts';

/** What a worker that is to die is told of one of its cases. */
export interface Orders {
  readonly azure: string;
  readonly kept: Kept;
  /** After which of its calls to store, queue and Azure nothing more happens, the first being that it took the case. */
  readonly diesAt: number;
}

/**
 * A worker with many cases, each of which stands still at a point of its own. Once all of them do, or have come to their end,
 * it is killed without warning: nothing is flushed, closed or given back. It says before which of them have come to their end.
 */
async function main(): Promise<void> {
  const all = JSON.parse(process.argv[2] ?? '[]') as readonly Orders[];
  const ended = await Promise.all(all.map(runsToItsEnd));
  writeSync(1, JSON.stringify(ended));
  process.kill(process.pid, 'SIGKILL');
}

/** Whether a case comes to its end before it comes to its point. */
function runsToItsEnd({ azure, kept, diesAt }: Orders): Promise<boolean> {
  return new Promise((done, fail) => {
    let points = 0;
    const point = async () => {
      points += 1;
      if (points < diesAt) return;
      done(false);
      await new Promise(() => undefined);
    };
    carryOn(azure, kept, point).then(() => done(true), fail);
  });
}

type Point = () => Promise<void>;

async function carryOn(url: string, kept: Kept, point: Point): Promise<void> {
  await using stores = await openKept(kept, () => Date.now());
  const world = await readSimulatedWorld(url);
  const now = () => new Date();
  const { connection, now: worldNow } = simulatedConnection(url, world, {
    onCall: () => undefined,
    clock: () => performance.now(),
    wait: (milliseconds) => sleep(milliseconds),
    now,
  });
  const azure = createAzure(connection, { probe: simulatedProbe(url), readsSettings: true }, worldNow);
  const ports: Ports = {
    azure: { ...azure, apply: mortal(azure.apply, point), undo: mortal(azure.undo, point) },
    store: { ...stores.store, save: mortal<CaseStore['save']>(stores.store.save, point) },
    queue: { ...stores.queue, done: mortal<WorkQueue['done']>(stores.queue.done, point) },
    greeted: stores.greeted,
    offers: stores.offers,
    heard: stores.heard,
    rooms: stores.rooms,
    turns: stores.turns,
    watching: USUAL_WATCHING,
    mandates: null,
    policy: USUAL,
    patience: 60,
    expiringDays: 30,
    now: worldNow,
    newId: randomUUID,
    wait: () => sleep(20),
  };
  const claim = await ports.queue.take(claimSeconds(kept));
  const stored = claim && (await ports.store.read(claim.caseId));
  if (!claim || !stored) throw new Error('there is a case to carry on');
  await point();
  for await (const _state of resolve(stored, ports));
  await ports.queue.done(claim);
}

/** The same, with a moment after it at which the worker may die: before the next call nothing else will have happened. */
function mortal<F extends (...args: never[]) => Promise<unknown>>(call: F, point: Point): F {
  const dying = async (...args: Parameters<F>) => {
    const result = await call(...args);
    await point();
    return result;
  };
  return dying as F;
}

await main();
