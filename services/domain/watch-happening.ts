import { english, type Words } from '../../sentences/index.ts';
import { type Alert, colourOf, lasting } from './alert.ts';
import type { Happening, WatchEvent } from './audit.ts';
import type { Person } from './case.ts';
import type { Instant } from './instant.ts';
import { NO_CASE } from './no-case.ts';
import type { Room, Scope } from './watch.ts';

/** What the audit says of an alert: by whom, and in which words of theirs; the bot goes on by itself where nobody is named. */
export function alertHappening(
  event: WatchEvent,
  alert: Alert,
  { conversation }: Pick<Room, 'conversation'>,
  at: Instant,
  by: Person | null = null,
  says: Words = '',
): Happening {
  const causes = lasting(alert).length > 0 ? lasting(alert) : alert.causes;
  const [first] = causes;
  return {
    ...NO_CASE,
    at,
    caseId: alert.id,
    touches: [...new Set(causes.flatMap(({ vaultId, names }) => [...(vaultId ? [vaultId] : []), ...names]))],
    conversation,
    event,
    colour: colourOf(alert),
    firstBroken: first ? { link: first.link, rule: first.rule } : null,
    by,
    says: english(says),
  };
}

/** What the audit says of a setting of a room. */
export function settingHappening(
  says: string,
  { conversation }: Pick<Room, 'conversation'>,
  at: Instant,
  by: Person,
): Happening {
  return {
    ...NO_CASE,
    at,
    caseId: '',
    touches: [],
    conversation,
    event: 'set',
    colour: null,
    firstBroken: null,
    by,
    says,
  };
}

/** What the audit says of a watch that begins or ends. */
export function watchHappening(
  event: 'watched' | 'unwatched',
  watchId: string,
  { by: kind, value }: Scope,
  { conversation }: Pick<Room, 'conversation'>,
  at: Instant,
  by: Person,
): Happening {
  const touches = value ? [value] : [];
  const says = value ? `${kind} ${value}` : kind;
  return { ...NO_CASE, at, caseId: watchId, touches, conversation, event, by, says };
}
