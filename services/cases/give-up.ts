import type { Words } from '../../sentences/index.ts';
import { move } from './move.ts';
import type { Ports, Stored } from './ports.ts';

/** Ends the work at a case that cannot be carried on, and says why; whoever moved it meanwhile has it. */
export async function giveUp(stored: Stored, fault: Words, ports: Ports): Promise<Stored | null> {
  return move(stored, { type: 'failed', fault, requestId: '' }, ports);
}
