import { signInFirstCard } from '../../cards/notice-card.ts';
import type { View } from '../../cards/view.ts';
import type { Locale } from '../../sentences/index.ts';
import type { Decision, Person } from '../../services/index.ts';
import type { App } from '../app.ts';
import type { Reference, Thread } from '../outbox/wire.ts';
import { type DecidedSigned, decideSigned } from './decide-signed.ts';
import type { Desk } from './sign-in.ts';
import type { SignInCard } from './sign-in-card.ts';

/** A decision as it was taken; or, for whoever has to sign in first, what they are told. */
export type DecidedSaid =
  | Exclude<DecidedSigned, { readonly asks: unknown } | { readonly fails: unknown }>
  | { readonly first: View };

/** Who decides by word, and where. */
interface Saying {
  readonly by: Person;
  readonly desk?: Desk | null;
  readonly thread: Thread;
  readonly locale: Locale;
}

/** Takes a decision by word. Whoever has to sign in first is asked below it, and it is gone on with once they have. */
export async function decideSaid(
  decision: Decision,
  { by, desk = null, thread, locale }: Saying,
  app: App,
): Promise<DecidedSaid> {
  const decided = await decideSigned(decision, by, desk, app);
  if ('fails' in decided) throw new Error('nothing was brought that could fail');
  if (!('asks' in decided)) return decided;
  askFirst(decision, by, decided.asks, thread.reference, app);
  return { first: signInFirstCard(locale) };
}

/** Posts a card to sign in by, and keeps what was decided until then. */
export function askFirst(decision: Decision, by: Person, card: SignInCard, place: Reference, app: App): void {
  app.signIn?.await(by, decision);
  void app.outbox.post(place, { words: card.text, signIn: card });
}
