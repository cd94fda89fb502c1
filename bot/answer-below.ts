import type { TurnContext } from 'botbuilder';
import { lookingCard } from '../cards/notice-card.ts';
import type { Locale, Words } from '../sentences/index.ts';
import type { Asking } from './answers.ts';
import type { App } from './app.ts';
import type { Shown } from './follower.ts';
import { senderOf } from './message.ts';
import { seated } from './readers.ts';
import { conversationOf, placeOf, type Thread } from './thread.ts';

/** Answers a press on a card of its own below the one that was pressed. `posting` is null where the bot may not speak there. */
export async function answerBelow(
  context: TurnContext,
  about: Words,
  locale: Locale,
  begin: (asking: Asking) => AsyncGenerator<Shown>,
  app: App,
): Promise<{ readonly posting: Promise<Thread | null> }> {
  const by = senderOf(context.activity);
  const conversation = conversationOf(context.activity);
  const posting = app.outbox.post(placeOf(context), lookingCard(about, by.name, locale));
  const roster = await app.members(context);
  app.follower.followPost(
    posting,
    (thread) => begin({ by, conversation, locale, ...seated(thread, roster, by, app.ports.policy) }),
    locale,
  );
  return { posting };
}
