import type { TurnContext } from 'botbuilder';
import { sharedCaseCard } from '../cards/case-card.ts';
import { ASKED_BY_CLIENT } from '../cards/refresh.ts';
import { refusalWords } from '../cards/refusal-words.ts';
import type { View } from '../cards/view.ts';
import { worded } from '../sentences/index.ts';
import { type Case, type Instant, type Person, type Ports, refusal, standingOf } from '../services/index.ts';
import type { CardAction } from './card-action.ts';
import { clientLocale } from './locale.ts';
import { senderOf } from './message.ts';
import { readersOf } from './readers.ts';
import { conversationOf } from './thread.ts';

/** The card of a case as everybody sees it. */
export function caseView(current: Case, now: Instant): View {
  return sharedCaseCard(current, now, { standing: null, userIds: readersOf(current.shownAt) });
}

/** The card as one person sees it: where a decision is awaited, with what is theirs to press. */
export function ownView(current: Case, by: Person, { now, policy }: Pick<Ports, 'now' | 'policy'>): View {
  const at = now();
  const standing = current.stage === 'proposed' ? standingOf(current, by, at, policy) : null;
  return sharedCaseCard(current, at, { standing, userIds: readersOf(current.shownAt) });
}

/**
 * Whether somebody's client asks by itself. Teams says so; other clients say nothing, and there the mark that no button
 * carries tells. A client that is answered by an edit would ask again, for ever.
 */
export function isAskedByClient({ activity }: TurnContext, action: CardAction | null): boolean {
  const { trigger } = (activity.value ?? {}) as { trigger?: unknown };
  const marked = action?.verb === 'refresh' && action.asks === ASKED_BY_CLIENT;
  return trigger === 'automatic' || (trigger !== 'manual' && marked);
}

/** Answers a client that asks by itself: reads the case, and does nothing else, whatever it is that was asked. */
export async function onClientAsks(
  { activity }: TurnContext,
  action: CardAction | null,
  { store, now, policy }: Pick<Ports, 'store' | 'now' | 'policy'>,
): Promise<{ readonly card: View } | { readonly words: string }> {
  const stored = action && 'caseId' in action ? await store.read(action.caseId) : null;
  if (!stored) return { words: worded(refusalWords(refusal('unknown-case')), clientLocale(activity)) };
  if (stored.current.conversation !== conversationOf(activity))
    return { words: worded(refusalWords(refusal('wrong-conversation')), clientLocale(activity)) };
  return { card: ownView(stored.current, senderOf(activity), { now, policy }) };
}
