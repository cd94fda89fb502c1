import { assessAll } from './assess-all.ts';
import { move } from './move.ts';
import type { Ports, Stored } from './ports.ts';

/** Looks again at an undecided case. A case that moved meanwhile is answered as it now is. */
export async function lookAgain(stored: Stored, ports: Ports): Promise<Stored> {
  const { current } = stored;
  const inventory = await ports.azure.inventory();
  const { diagnosis, plan } = await assessAll(current, inventory, ports);
  return (
    (await move(stored, { type: 'looked', diagnosis, plan }, ports)) ?? (await ports.store.read(current.id)) ?? stored
  );
}
