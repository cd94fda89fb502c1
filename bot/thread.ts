import { type Activity, type BotAdapter, CardFactory, TurnContext } from 'botbuilder';
import { watchConnector } from './outbox/connector.ts';
import { NeverLeft, NoAnswer } from './outbox/failure.ts';
import {
  type Body,
  conversationIn,
  isUnposted,
  type Reference,
  type Thread,
  unposted,
  type Wire,
} from './outbox/wire.ts';

export type { Thread } from './outbox/wire.ts';

/** The conversation, or the thread of it, that a turn belongs to. */
export function placeOf({ activity }: TurnContext): Reference {
  return TurnContext.getConversationReference(activity);
}

/** The card that a button was pressed on. */
export function threadOfPress(context: TurnContext): Thread {
  const { id = '', replyToId } = context.activity;
  return { reference: placeOf(context), cardId: replyToId || unposted(id) };
}

/** The conversation without the thread in it: what a card is bound to. */
export function conversationOf({ conversation }: Activity): string {
  return conversationIn(conversation.id);
}

/** The thread that a card hangs in, as the channel names it. */
export function threadIn({ reference }: Thread): string {
  return reference.conversation?.id ?? '';
}

/** A conversation itself, for something that begins a thread of its own there. */
export function topOf(reference: Reference): Reference {
  const { activityId: _turn, conversation, ...rest } = reference;
  return conversation ? { ...rest, conversation: { ...conversation, id: conversationIn(conversation.id) } } : rest;
}

/** The thread below a card; in a chat, which has none, the chat. */
export function belowOf({ reference, cardId }: Thread): Reference {
  const { conversation } = reference;
  if (conversation?.conversationType !== 'channel' || isUnposted(cardId)) return reference;
  return {
    ...reference,
    conversation: { ...conversation, id: `${conversationIn(conversation.id)};messageid=${cardId}` },
  };
}

/** Speaks to Teams, outside any turn: what is said has to wait for its turn in the outbox. */
export function createWire(adapter: BotAdapter, appId: string): Wire {
  return {
    post: (to, body, signal) =>
      outsideTurn(adapter, appId, to, signal, async (context) => (await context.sendActivity(message(body)))?.id ?? ''),
    edit: ({ reference, cardId }, body, signal) =>
      outsideTurn(adapter, appId, reference, signal, async (context) => {
        await context.updateActivity({ ...message(body), id: cardId });
      }),
  };
}

/** What goes wrong is brought out by hand: the adapter would take it for a turn that broke, and keep it to itself. */
function outsideTurn<T>(
  adapter: BotAdapter,
  appId: string,
  to: Reference,
  signal: AbortSignal,
  send: (context: TurnContext) => Promise<T>,
): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  let hasLeft: () => boolean | null = () => false;
  const fail = (cause: unknown) =>
    reject(hasLeft() === false ? new NeverLeft('the request was not sent', { cause }) : cause);
  const onLate = () => fail(new NoAnswer('the channel did not answer in time'));
  signal.addEventListener('abort', onLate, { once: true });
  adapter
    .continueConversationAsync(appId, to, async (context) => {
      ({ hasLeft } = watchConnector(adapter, context, signal));
      await send(context).then(resolve, fail);
    })
    .catch(fail);
  return promise.finally(() => signal.removeEventListener('abort', onLate));
}

const SIGN_IN = 'application/vnd.microsoft.card.oauth';

/** A card stands alone: Teams splits a message of text and card in two, and then neither can be edited. Plain words are not read as Markdown. */
function message(body: Body): Partial<Activity> {
  if ('words' in body && body.signIn)
    return { type: 'message', attachments: [{ contentType: SIGN_IN, content: body.signIn }] };
  if ('words' in body) return { type: 'message', textFormat: 'plain', text: body.words };
  return { type: 'message', summary: body.summary, attachments: [CardFactory.adaptiveCard(body.card)] };
}
