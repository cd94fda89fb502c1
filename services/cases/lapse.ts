import { lapsesAt } from '../domain/lapse.ts';
import { move } from './move.ts';
import type { Ports, Stored } from './ports.ts';

const LAPSE = 'lapse:';
/** How long to sleep at most before the clock is read again: it may have been moved. */
const MOST_SECONDS = 60;

/** What lies in the queue for a case whose grant will be taken back by itself, beside the case itself. */
export function lapseOf(caseId: string): string {
  return `${LAPSE}${caseId}`;
}

/** The case that something in the queue is the lapse of; null where it is a case itself. */
export function caseOfLapse(queued: string): string | null {
  return queued.startsWith(LAPSE) ? queued.slice(LAPSE.length) : null;
}

/** Puts the lapse of a case into the queue, where something of it will be due. */
export async function awaitLapse({ current }: Stored, { queue }: Ports): Promise<void> {
  if (lapsesAt(current) !== null) await queue.put(lapseOf(current.id));
}

/**
 * Has the bot take back what a case gave for a time that is over. Answers in how many seconds to ask again, or null where
 * nothing is left to wait for.
 */
export async function lapse(caseId: string, ports: Ports): Promise<number | null> {
  const stored = await ports.store.read(caseId);
  const due = stored && lapsesAt(stored.current);
  if (!stored || !due) return null;
  const now = ports.now();
  const seconds = Math.ceil((Date.parse(due) - Date.parse(now)) / 1000);
  if (seconds > 0) return Math.min(seconds, MOST_SECONDS);
  // Somebody who moved it meanwhile is taking it back.
  if (await move(stored, { type: 'lapsed', at: now }, ports)) await ports.queue.put(caseId);
  return null;
}
