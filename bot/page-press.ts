import type { TurnContext } from 'botbuilder';
import { lookingCard } from '../cards/notice-card.ts';
import { say } from '../sentences/index.ts';
import type { Listing } from '../services/index.ts';
import type { App } from './app.ts';
import { answerListing } from './listing.ts';
import { clientLocale } from './locale.ts';
import { senderOf } from './message.ts';
import { threadOfPress } from './thread.ts';

/** Turns the page of a list, in place for everybody who sees the card. It decides nothing, so whoever may ask may turn. */
export function onPage(context: TurnContext, listing: Listing, app: App) {
  const locale = clientLocale(context.activity);
  const thread = threadOfPress(context);
  void app.follower.follow(thread, answerListing(listing, { thread, locale }, app), locale);
  return { card: lookingCard(say('notice.every-certificate'), senderOf(context.activity).name, locale) };
}
