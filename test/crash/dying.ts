import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { USUAL } from '../../services/approvals/policy.ts';
import { createAzure } from '../../services/azure/index.ts';
import { readSimulatedWorld, simulatedConnection, simulatedProbe } from '../../services/azure/simulated.ts';
import type { CaseStore, Ports, WorkQueue } from '../../services/cases/ports.ts';
import { resolve } from '../../services/cases/resolve.ts';
import { type Kept, openKept } from './kept.ts';

/** What a worker that is to die is told. */
export interface Orders {
  readonly azure: string;
  readonly kept: Kept;
  /** After which of its calls to store, queue and Azure it dies, the first being that it took the case. */
  readonly diesAt: number;
}

/** A worker that is killed without warning at one point of its work: nothing is flushed, closed or given back. */
async function main(): Promise<void> {
  const { azure: url, kept, diesAt } = JSON.parse(process.argv[2] ?? '{}') as Orders;
  let points = 0;
  const point = () => {
    points += 1;
    if (points === diesAt) process.kill(process.pid, 'SIGKILL');
  };
  await using stores = await openKept(kept, () => Date.now());
  const world = await readSimulatedWorld(url);
  const now = () => new Date();
  const { connection, now: worldNow } = simulatedConnection(url, world, {
    onCall: () => undefined,
    clock: () => performance.now(),
    now,
  });
  const azure = createAzure(connection, { probe: simulatedProbe(url), readsSettings: true }, worldNow);
  const ports: Ports = {
    azure: { ...azure, apply: mortal(azure.apply, point), undo: mortal(azure.undo, point) },
    store: { ...stores.store, save: mortal<CaseStore['save']>(stores.store.save, point) },
    queue: { ...stores.queue, done: mortal<WorkQueue['done']>(stores.queue.done, point) },
    policy: USUAL,
    patience: 60,
    expiringDays: 30,
    now: worldNow,
    newId: randomUUID,
    wait: () => sleep(20),
  };
  const claim = await ports.queue.take(60);
  const stored = claim && (await ports.store.read(claim.caseId));
  if (!claim || !stored) throw new Error('there is a case to carry on');
  point();
  for await (const _state of resolve(stored, ports));
  await ports.queue.done(claim);
}

/** The same, with a moment after it at which the worker may die: before the next call nothing else will have happened. */
function mortal<F extends (...args: never[]) => Promise<unknown>>(call: F, point: () => void): F {
  const dying = async (...args: Parameters<F>) => {
    const result = await call(...args);
    point();
    return result;
  };
  return dying as F;
}

await main();
