import type { FollowerPorts, Shown } from '../../bot/follower.ts';
import { Follower } from '../../bot/follower.ts';
import { TerminalAdapter } from '../../bot/terminal.ts';
import { Worker } from '../../bot/worker.ts';
import { caseCard } from '../../cards/case-card.ts';
import type { Ports, Stored } from '../../services/index.ts';
import { caseAt, NOW } from '../helpers/cases.ts';
import { FakeAzure } from '../helpers/fake-azure.ts';
import { inTurn } from '../helpers/in-turn.ts';
import { unpaced } from '../helpers/outbox.ts';
import { portsTo } from '../helpers/ports-to.ts';
import { fileStores, keep } from '../helpers/stores.ts';

export const THREAD = { reference: { conversation: { id: 'room' } }, cardId: 'card-1' };

/** A worker whose cases are carried on as told, with its ticks and its faults in hand. */
export function working(carryOn: (stored: Stored, ports: Ports) => AsyncGenerator<Shown>, ports = given().ports) {
  const ticks: { seconds: number; tick: () => void }[] = [];
  const faults: unknown[] = [];
  const followed: FollowerPorts = {
    ...inTurn(),
    outbox: unpaced(new TerminalAdapter(), (error) => faults.push(error)),
    onFault: (error) => {
      faults.push(error);
      return caseCard(caseAt.failed, NOW);
    },
    onShown: () => undefined,
  };
  const worker = new Worker({
    ports,
    follower: new Follower(followed),
    carryOn: (stored) => carryOn(stored, ports),
    speak: async () => undefined,
    every: (seconds, tick) => {
      const each = { seconds, tick };
      ticks.push(each);
      return () => ticks.splice(ticks.indexOf(each), 1);
    },
    onFault: (error) => faults.push(error),
  });
  return { worker, ports, ticks, faults };
}

/** Stores by a clock that tests move. */
export function given() {
  const time = { now: 0 };
  const { store, queue } = fileStores(':memory:', () => time.now);
  return { time, ...portsTo(new FakeAzure(), { store, queue }) };
}

export async function putToWork({ store, queue }: Ports, id = 'c-1'): Promise<void> {
  await keep(store, { ...caseAt.approved, id, shownAt: THREAD });
  await queue.put(id);
}

/** Ends a case as if all of its work were done. */
export async function* ends(stored: Stored, { store }: Ports): AsyncGenerator<Shown> {
  yield caseCard(stored.current, NOW);
  await keep(store, { ...stored.current, stage: 'resolved' } as Stored['current'], stored.revision);
}
