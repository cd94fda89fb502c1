import { advance } from '../domain/advance.ts';
import { assess } from './assess.ts';
import type { Ports, Stored } from './ports.ts';

/** Looks again at an undecided case. A case that moved meanwhile is answered as it now is. */
export async function lookAgain(stored: Stored, ports: Ports): Promise<Stored> {
  const { current, revision } = stored;
  const inventory = await ports.azure.inventory();
  const { diagnosis, plan } = await assess(current.target.certificateId, current.room, inventory, ports);
  const next = advance(current, { type: 'looked', diagnosis, plan });
  return (await ports.store.save(next, revision)) ?? (await ports.store.read(current.id)) ?? stored;
}
