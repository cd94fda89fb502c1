import type { Told } from '../../bot/app.ts';
import { carryOn } from '../../bot/carrying-on.ts';
import { Follower } from '../../bot/follower.ts';
import { TerminalAdapter } from '../../bot/terminal.ts';
import { Worker } from '../../bot/worker.ts';
import { caseCard } from '../../cards/case-card.ts';
import { firstBroken } from '../../services/domain/audit-check.ts';
import type { Facts } from '../../services/domain/evidence.ts';
import { decide, open, type Ports, planDigest } from '../../services/index.ts';
import { BEN } from '../helpers/cases.ts';
import { boundTo, byRoles, certificate, firewall, vault, waitingFor } from '../helpers/facts.ts';
import { inTurn } from '../helpers/in-turn.ts';
import { unpaced } from '../helpers/outbox.ts';
import { portsTo } from '../helpers/ports-to.ts';
import { fileStores } from '../helpers/stores.ts';
import { QUESTION } from '../services/cases/room.ts';
import { chance } from './chance.ts';
import { type Life, UnsteadyAzure, unsteady } from './unsteady.ts';

jest.setTimeout(120_000);

const RUNS = 200;
const ROUNDS = 400;
const CLAIM_MILLISECONDS = 61_000;

/** What is broken in the beginning. */
const FAULTS: readonly Partial<Facts>[] = [
  { ...waitingFor(72), ...vault({ accessPolicies: [] }) },
  { ...waitingFor(72), ...byRoles([]) },
  { ...waitingFor(72), ...vault({ networkRules: firewall('None') }) },
  waitingFor(72),
  { ...boundTo(null), ...certificate({ keyVault: null }) },
  boundTo('AA'),
];

/** A process of the bot, with its own unsteady ways to what it shares with the others. */
function instance(shared: Ports, random: () => number) {
  const life: Life = { dead: false };
  const ports: Ports = {
    ...shared,
    store: unsteady(shared.store, life, random, 0.03),
    queue: unsteady(shared.queue, life, random, 0.03),
    azure: unsteady(shared.azure, life, random, 0),
  };
  const adapter = unsteady(new TerminalAdapter(), life, random, 0.1);
  const told: Told[] = [];
  const follower = new Follower({
    outbox: unpaced(adapter, () => undefined),
    ...inTurn(),
    onFault: () => caseCard(FAILED, shared.now()),
    onShown: () => undefined,
  });
  const worker = new Worker({
    ports,
    follower,
    carryOn: (stored) => carryOn(stored, ports, (event) => told.push(event)),
    speak: async () => undefined,
    every: () => () => undefined,
    onFault: () => undefined,
  });
  return { life, worker, ports };
}

test.each(Array.from({ length: RUNS }, (_, seed) => seed + 1))(
  'run %i: whatever fails, the case comes to an end, nothing is lost, and nothing is made twice',
  async (seed) => {
    const random = chance(seed);
    const azure = new UnsteadyAzure(FAULTS[seed % FAULTS.length] ?? {}, random, 12);
    azure.allow(BEN.id, ['*']);
    let milliseconds = 0;
    const { store, queue } = fileStores(':memory:', () => milliseconds);
    const { ports } = portsTo(azure, { store, queue });
    const opened = await persistently(async () => open(QUESTION, await azure.inventory(), ports));
    const digest = 'plan' in opened.current ? planDigest(opened.current.plan) : '';
    const { id: caseId, conversation } = opened.current;
    const press = { verb: 'approve', caseId, digest, conversation, reason: '' } as const;
    let alive = [instance(ports, random), instance(ports, random), instance(ports, random)];

    await Promise.all(alive.map((each) => decide(press, BEN, each.ports).catch(() => null)));
    await persistently(() => decide(press, BEN, ports));
    for (const { current } of await store.unfinished()) await queue.put(current.id);
    for (let round = 0; round < ROUNDS && (await store.unfinished()).length > 0; round += 1) {
      for (const { worker } of alive) worker.nudge();
      await turns(Math.floor(random() * 60));
      if (random() < 0.2) {
        const [first, ...rest] = alive;
        if (first) first.life.dead = true;
        alive = [...rest, instance(ports, random)];
      }
      milliseconds += random() < 0.3 ? CLAIM_MILLISECONDS : 1_000;
    }
    await turns(200);

    const end = await store.read(caseId);
    const lines = await Array.fromAsync(store.audit());
    expect(['resolved', 'unresolved', 'failed', 'overtaken']).toContain(end?.current.stage);
    expect(azure.twice).toEqual([]);
    expect(await firstBroken(lines)).toBeNull();
    expect(lines.filter(({ event }) => event !== 'refused')).toHaveLength(end?.revision ?? 0);
    expect(lines.filter(({ event }) => event === 'approved')).toHaveLength(1);
  },
);

const FAILED = { stage: 'failed' } as never;

/** What somebody would do who presses again until it works. */
async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      return await work();
    } catch {
      // The next attempt is the answer.
    }
  }
  throw new Error('a hundred attempts did not get there');
}

/** Lets everything that waits for nothing but its turn have it. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((done) => setImmediate(done));
}
