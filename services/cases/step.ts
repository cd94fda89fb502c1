import type { CaseEvent } from '../domain/case.ts';
import type { Change } from '../domain/change.ts';
import { type Decided, mandateFor } from './mandate-for.ts';
import type { Ports } from './ports.ts';

/** Asks Azure for one change. That it is being asked is kept first: whoever carries on after a crash looks before asking again. */
export async function* step(
  index: number,
  change: Change,
  current: Decided,
  { azure, now, mandates }: Ports,
): AsyncGenerator<CaseEvent> {
  const mandate = mandateFor(current, mandates);
  yield { type: 'begun', begun: { change: index, at: now() } };
  const outcome = await azure.apply(change, mandate);
  yield { type: 'stepped', step: { change: index, at: now(), ...outcome } };
}
