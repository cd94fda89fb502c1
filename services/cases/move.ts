import { advance } from '../domain/advance.ts';
import type { CaseEvent } from '../domain/case.ts';
import { happeningOf } from '../domain/happening.ts';
import type { Ports, Stored } from './ports.ts';

/** Moves a case, and keeps with it what the audit says of that; null where somebody else has moved it meanwhile. */
export async function move(
  { current, revision }: Stored,
  event: CaseEvent,
  { store, now }: Pick<Ports, 'store' | 'now'>,
): Promise<Stored | null> {
  const next = advance(current, event);
  return store.save(next, revision, happeningOf(next, event, now()));
}
