import type { Locale } from '../sentences/index.ts';
import { type InboxSettings, roomUrl } from './inbox/settings.ts';
import { isUnposted, type Reference, type Thread } from './outbox/wire.ts';

/** A conversation that is told what nobody there has asked. */
export interface Room {
  readonly reference: Reference;
  readonly locale: Locale;
}

/** What is to be told is about these. */
export interface Concern {
  readonly certificateIds: readonly string[];
  /** Whether it may be left to the morning. */
  readonly canWait: boolean;
}

/** Which rooms are to hear of something. */
export type RoomsToTell = (concern: Concern) => Promise<readonly Room[]>;

/** Nobody. */
export const nobody: RoomsToTell = async () => [];

/** The one room of the settings, whatever it is about; null where there is none. */
export function configuredRoom(config: InboxSettings): Room | null {
  const { GREENLIGHT_ROOM: id } = config;
  return id === '' ? null : { reference: referenceTo(id, config), locale: config.GREENLIGHT_ROOM_LANGUAGE };
}

/** How a conversation is spoken to in which nobody has spoken yet. */
export function referenceTo(id: string, config: InboxSettings): Reference {
  const { MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId } = config;
  const isPersonal = id.startsWith('a:');
  const shared = isChannel(id) ? 'channel' : 'groupChat';
  return {
    channelId: 'msteams',
    serviceUrl: roomUrl(config),
    bot: { id: `28:${appId}`, name: 'Greenlight' },
    conversation: {
      id,
      name: '',
      isGroup: !isPersonal,
      conversationType: isPersonal ? 'personal' : shared,
      tenantId,
    },
  };
}

/** A message that was posted to a channel begins a thread, in which all that follows from it is said. */
export function threadBelow({ reference, cardId }: Thread): Thread {
  const { conversation } = reference;
  if (!conversation || !isChannel(conversation.id) || isUnposted(cardId)) return { reference, cardId };
  return {
    reference: { ...reference, conversation: { ...conversation, id: `${conversation.id};messageid=${cardId}` } },
    cardId,
  };
}

/** A channel, and no thread of one. Source: learn.microsoft.com, "channel-and-group-conversations". */
function isChannel(id: string): boolean {
  return /@thread\.(?:tacv2|skype)$/.test(id);
}
