import { type Activity, type BotAdapter, CardFactory, type ConversationReference, TurnContext } from 'botbuilder';
import type { View } from '../cards/view.ts';

/** Where a card hangs. Kept with its case, so that the card can be replaced after the turn and after a restart. */
export interface Thread {
  readonly reference: Partial<ConversationReference>;
  readonly cardId: string;
}

/** Posts a card as a new message of the conversation that the turn belongs to. */
export async function post(context: TurnContext, view: View): Promise<Thread> {
  const sent = await context.sendActivity(message(view));
  return { reference: TurnContext.getConversationReference(context.activity), cardId: sent?.id ?? '' };
}

/** The card that a button was pressed on. */
export function threadOfPress(context: TurnContext): Thread {
  return {
    reference: TurnContext.getConversationReference(context.activity),
    cardId: context.activity.replyToId ?? '',
  };
}

/** Replaces a posted card in place, for everyone, outside any turn. */
export async function replace(adapter: BotAdapter, appId: string, thread: Thread, view: View): Promise<void> {
  await adapter.continueConversationAsync(appId, thread.reference, async (context) => {
    await context.updateActivity({ ...message(view), id: thread.cardId });
  });
}

/** Says something beside a card, outside any turn. */
export async function say(adapter: BotAdapter, appId: string, thread: Thread, view: View): Promise<void> {
  await adapter.continueConversationAsync(appId, thread.reference, async (context) => {
    await context.sendActivity(message(view));
  });
}

/** Answers in plain words, which Teams then does not read as Markdown. */
export async function answerInWords(context: TurnContext, text: string): Promise<void> {
  await context.sendActivity({ type: 'message', textFormat: 'plain', text });
}

/** The conversation without the thread in it: what a card is bound to. */
export function conversationOf({ conversation }: Activity): string {
  return conversation.id.split(';')[0] ?? conversation.id;
}

/** A card stands alone: Teams splits a message of text and card in two, and then neither can be edited. */
function message({ card, summary }: View): Partial<Activity> {
  return { type: 'message', summary, attachments: [CardFactory.adaptiveCard(card)] };
}
