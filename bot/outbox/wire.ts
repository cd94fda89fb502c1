import type { ConversationReference } from 'botbuilder';
import type { View } from '../../cards/view.ts';
import type { SignInCard } from '../sign-in/sign-in-card.ts';

/** A conversation, or a thread of one, as the Bot Framework remembers it. */
export type Reference = Partial<ConversationReference>;

/** Where a card hangs. Kept with its case, so that the card can be replaced after the turn and after a restart. */
export interface Thread {
  readonly reference: Reference;
  readonly cardId: string;
}

/** What is said: a card, plain words, or a card to sign in by, which is said in words where it cannot be shown. */
export type Body = View | { readonly words: string; readonly signIn?: SignInCard };

/** The way to the channel, one request a call, which is over when the signal comes, whatever the channel does. */
export interface Wire {
  /** Posts a new message and answers its id, which is empty where the channel gave none. */
  post(to: Reference, body: Body, signal: AbortSignal): Promise<string>;
  edit(thread: Thread, body: Body, signal: AbortSignal): Promise<void>;
}

/** The conversation without the thread in it: what the channel counts by, and what a card is bound to. */
export function conversationIn(id: string): string {
  return id.split(';')[0] ?? id;
}

/** Stands for the id of a card that may hang in the channel, but whose id never came back. */
export function unposted(unique: string): string {
  return `unposted:${unique}`;
}

/** Whether there is no id to edit a card by. */
export function isUnposted(cardId: string): boolean {
  return cardId === '' || cardId.startsWith('unposted:');
}
