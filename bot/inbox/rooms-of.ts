import { type Ports, roomsWatching } from '../../services/index.ts';
import type { Config } from '../config.ts';
import { conversationIn, type Reference } from '../outbox/wire.ts';
import { configuredRoom, type RoomsToTell } from '../rooms.ts';
import { topOf } from '../thread.ts';

/** Which rooms hear of what other machines tell: the one of the settings, and those that watch what it is about. */
export function roomsOf(config: Config, ports: Ports): RoomsToTell {
  const configured = configuredRoom(config);
  return async ({ certificateIds, canWait }) => {
    const watching = certificateIds.length > 0 ? await roomsWatching(certificateIds, canWait, ports) : [];
    const others = watching.flatMap(({ reference, conversation, locale }) =>
      conversation === conversationIn(configured?.reference.conversation?.id ?? '')
        ? []
        : [{ reference: topOf(reference as Reference), locale }],
    );
    return [...(configured ? [configured] : []), ...others];
  };
}
