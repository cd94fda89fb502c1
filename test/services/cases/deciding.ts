import type { Ports, Stored } from '../../../services/cases/ports.ts';
import { advance } from '../../../services/domain/advance.ts';
import { type CaseEvent, openCase, type Person } from '../../../services/domain/case.ts';
import type { Plan } from '../../../services/domain/plan.ts';
import { ANA, BEN, plan, YELLOW } from '../../helpers/cases.ts';
import { TARGET } from '../../helpers/changes.ts';
import { NOW } from '../../helpers/evidence.ts';
import { FakeAzure } from '../../helpers/fake-azure.ts';
import { portsTo } from '../../helpers/ports-to.ts';
import { keep } from '../../helpers/stores.ts';

export const CLEO: Person = { id: 'cleo', name: 'Cleo Marsh' };
export const HALF_AN_HOUR = 30 * 60;
export const SEEN = { ...YELLOW, takenAt: NOW };

/** Ana has asked about a missing grant; Ben and Cleo own everything. */
export async function proposed(changed: Partial<Ports> = {}, cure: Plan = plan()) {
  const azure = new FakeAzure();
  azure.allow(BEN.id, ['*']);
  azure.allow(CLEO.id, ['*']);
  const { ports } = portsTo(azure, changed);
  const opened = {
    id: 'c-1',
    target: TARGET,
    askedBy: ANA,
    openedAt: NOW,
    conversation: 'room',
    thread: 'room',
    room: null,
    shownAt: null,
  };
  const current = openCase({ ...opened, diagnosis: SEEN }, cure);
  await keep(ports.store, current);
  return { azure, ports, current };
}

/** Something else happens to the case in the store. */
export async function move(ports: Ports, ...events: readonly CaseEvent[]): Promise<Stored> {
  for (const event of events) {
    const stored = await ports.store.read('c-1');
    if (stored) await keep(ports.store, advance(stored.current, event), stored.revision);
  }
  const moved = await ports.store.read('c-1');
  if (!moved) throw new Error('the case is in the store');
  return moved;
}

/** Ben has approved it, and all of it is done. */
export async function carriedOut(ports: Ports, changes: number): Promise<Stored> {
  return move(
    ports,
    { type: 'approved', by: BEN, at: NOW, executeBy: NOW, breakGlass: null },
    ...Array.from({ length: changes }, (_, change): CaseEvent => {
      return { type: 'stepped', step: { change, at: NOW, outcome: 'done', says: '', requestId: '' } };
    }),
    { type: 'applied', waiting: { since: NOW, until: NOW } },
    { type: 'verified', diagnosis: { ...SEEN, findings: [], firstBroken: null }, settled: true },
  );
}

export async function stageOf(ports: Ports): Promise<string | undefined> {
  return (await ports.store.read('c-1'))?.current.stage;
}
