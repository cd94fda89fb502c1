import type { Locale } from '../../sentences/index.ts';
import { type Case, openCase, type Person } from '../domain/case.ts';
import { happeningOf } from '../domain/happening.ts';
import { type Instant, secondsBetween } from '../domain/instant.ts';
import type { Inventory } from '../domain/inventory.ts';
import type { Target } from '../domain/target.ts';
import { assessAll } from './assess-all.ts';
import type { Ports, Stored } from './ports.ts';

/** A question about a certificate, or several of one cause, and where its card hangs. */
export interface Question {
  readonly target: Target;
  readonly others?: readonly Target[];
  readonly askedBy: Person;
  /** When it was asked, where that was before it was known which certificate is meant. */
  readonly askedAt?: Instant;
  readonly conversation: string;
  readonly thread: string;
  readonly room: readonly string[] | null;
  readonly shownAt: unknown;
  /** The language that it was asked in. */
  readonly locale: Locale;
}

/** Opens a case: diagnosed, and proposed when there is a cure. */
export async function open({ askedAt, ...question }: Question, inventory: Inventory, ports: Ports): Promise<Stored> {
  const openedAt = askedAt ?? ports.now();
  const { diagnosis, plan } = await assessAll(question, inventory, ports);
  const opened: Case = openCase({ ...question, id: ports.newId(), openedAt, diagnosis }, plan);
  const seconds = secondsBetween(openedAt, ports.now());
  const stored = await ports.store.save(opened, 0, happeningOf(opened, { type: 'opened', seconds }, openedAt));
  if (!stored) throw new Error(`case ${opened.id} is in the store before it was opened`);
  return stored;
}
