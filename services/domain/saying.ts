import type { Locale } from '../../sentences/index.ts';
import type { News, Sighting } from './alert.ts';
import type { Happening } from './audit.ts';
import type { Instant } from './instant.ts';

/** The state of what a room watches, once a day. */
export type Digest = Pick<Sighting, 'counts' | 'next'> & { readonly at: Instant };

/** Another conversation that is told something. */
export interface Ear {
  readonly conversation: string;
  /** How the channel is spoken to there. */
  readonly reference: unknown;
  readonly locale: Locale;
}

/**
 * Something that a room, or the audit, has still to be told. It is kept in one write with what it tells of, and taken out
 * once it is said: whoever dies between the two leaves it to the next.
 */
export type Saying = { readonly id: string } & (
  | { readonly kind: 'card'; readonly alertId: string }
  | { readonly kind: 'news'; readonly alertId: string; readonly news: News; readonly at: Instant }
  /** Said in the room itself, or in another that wants to be called. */
  | { readonly kind: 'escalation'; readonly alertId: string; readonly at: Instant; readonly to?: Ear }
  | { readonly kind: 'digest'; readonly digest: Digest }
  | { readonly kind: 'audit'; readonly happening: Happening }
);

/** A saying that has no id yet. */
export type Unsaid = Saying extends infer S ? (S extends Saying ? Omit<S, 'id'> : never) : never;

/** More than this nobody reads; the oldest are dropped first, where a room cannot be reached for long. */
const MOST = 200;

/**
 * Adds what is to be said. A card that waits to be shown is shown once, as it is then; it takes a new id, so that whoever is
 * just showing the older state does not take it out.
 */
export function withSayings(
  pending: readonly Saying[],
  added: readonly Unsaid[],
  newId: () => string,
): readonly Saying[] {
  let all = pending;
  for (const each of added) {
    const same = all.findIndex(
      (other) => each.kind === 'card' && other.kind === 'card' && other.alertId === each.alertId,
    );
    const saying = { ...each, id: newId() };
    all = same === -1 ? [...all, saying] : all.with(same, saying);
  }
  return all.slice(-MOST);
}
