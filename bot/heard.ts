import type { TurnContext } from 'botbuilder';
import type { Ports } from '../services/index.ts';

/**
 * Whether a message or a press is heard for the first time. The channel delivers it again, with its id, where the answer did
 * not reach it in time; by then the first delivery is being answered, here or at another instance. What has no id cannot be
 * told apart.
 * Source: github.com/microsoft/botbuilder-dotnet, issue 5005: a slow invoke comes again with the same id.
 */
export async function isFirstHeard({ activity }: TurnContext, { heard }: Pick<Ports, 'heard'>): Promise<boolean> {
  const { id, conversation, from } = activity;
  return !id || heard.add(conversation.id, `${from?.id ?? ''} ${id}`);
}

/**
 * Whether a certificate is picked for the first time on a card, which becomes the answer: a second press of that button, by
 * an impatient finger or by a channel that delivers it under a new id, means nothing new.
 */
export async function isFirstPicked(
  { activity }: TurnContext,
  certificateId: string,
  { heard }: Pick<Ports, 'heard'>,
): Promise<boolean> {
  return !activity.replyToId || heard.add(activity.conversation.id, `${activity.replyToId} ${certificateId}`);
}
