import type { Activity } from 'botbuilder';
import type { Person } from '../services/index.ts';

/**
 * The text that a person meant for the bot: without any mention of it, whatever its form, without markup of spaces, and
 * without the invisible breaks that a name copied from a card may hold.
 */
export function textFor({ text, entities, recipient }: Activity): string {
  const mentions = (entities ?? [])
    .filter(({ type, mentioned }) => type === 'mention' && mentioned?.id === recipient?.id)
    .flatMap((mention) => (typeof mention.text === 'string' && mention.text ? [mention.text] : []));
  const bare = mentions.reduce((rest, mention) => rest.replaceAll(mention, ' '), text ?? '');
  return bare
    .replaceAll(/&nbsp;|\u00a0/g, ' ')
    .replaceAll(/[ \t]+/g, ' ')
    .trim();
}

/** Who sent it. The directory's object id is set by the channel; a guest may lack it, and then counts as nobody. */
export function senderOf({ from }: Activity): Person {
  return { id: from?.aadObjectId ?? '', name: from?.name ?? 'somebody' };
}
