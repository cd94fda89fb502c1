import type { Activity } from 'botbuilder';
import type { Person } from '../services/index.ts';

/**
 * The text that a person meant for the bot: without any mention of it, whatever its form, without markup of spaces, and
 * without the invisible breaks that a name copied from a card may hold.
 */
export function textFor(activity: Activity): string {
  const mentions = mentionsOfBot(activity).flatMap(({ text }) => (typeof text === 'string' && text ? [text] : []));
  const bare = mentions.reduce(without, activity.text ?? '');
  return bare
    .replaceAll(/&nbsp;|\u00a0/g, ' ')
    .replaceAll(/[ \t]+/g, ' ')
    .trim();
}

/**
 * Whether a message is meant for the bot. Where an app may read a whole conversation, Teams delivers every message of it;
 * there only those are answered that mention the bot, as the channel vouches for it, not as the text has it.
 * Source: learn.microsoft.com, "Receive all messages for bots and agents".
 */
export function isForBot(activity: Activity): boolean {
  if (mentionsOfBot(activity).length > 0) return true;
  const isShared = SHARED.includes(activity.conversation?.conversationType ?? '') || activity.conversation?.isGroup;
  return !isShared && !isCardAlone(activity);
}

/** A card that somebody found in the compose box and posts asks for nothing; where it stands, the text has tags alone. */
function isCardAlone(activity: Activity): boolean {
  const cards = (activity.attachments ?? []).filter(({ contentType }) => CARD.test(contentType ?? ''));
  return (
    cards.length > 0 &&
    textFor(activity)
      .replaceAll(/<[^<>]*>/g, '')
      .trim() === ''
  );
}

const CARD = /^application\/vnd\.microsoft\.card\./;

/** Who is mentioned besides the bot, as the channel vouches for it; of most, it tells no object id of the directory. */
export function mentionedIn({ entities, recipient }: Activity): readonly Person[] {
  return (entities ?? []).flatMap(({ type, mentioned }) =>
    type === 'mention' && mentioned?.id !== recipient?.id && typeof mentioned?.name === 'string'
      ? [{ id: String(mentioned.aadObjectId ?? ''), name: mentioned.name }]
      : [],
  );
}

const SHARED: readonly string[] = ['channel', 'groupChat'];

function mentionsOfBot({ entities, recipient }: Activity) {
  return (entities ?? []).filter(({ type, mentioned }) => type === 'mention' && mentioned?.id === recipient?.id);
}

/** A text without a mention, also where its tag carries an id that the entity does not repeat. */
function without(text: string, mention: string): string {
  const name = /^<at\b[^>]*>(.*)<\/at>$/s.exec(mention)?.[1];
  const bare = text.replaceAll(mention, ' ');
  if (!name) return bare;
  return bare.replaceAll(/<at\b[^>]*>([^<]*)<\/at>/g, (tag, tagged) => (tagged === name ? ' ' : tag));
}

/** Who sent it. The directory's object id is set by the channel; a guest may lack it, and then counts as nobody. */
export function senderOf({ from }: Activity): Person {
  return { id: from?.aadObjectId ?? '', name: from?.name ?? 'somebody' };
}
