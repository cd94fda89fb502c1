import type { Instant } from './instant.ts';
import { type ClockTime, type Hours, isWithin, wallTime } from './room-time.ts';
import type { Watching } from './watching.ts';
import type { Wishes } from './wishes.ts';

/** What of a room says how it wants to be told. */
interface Wishing {
  readonly wishes?: Wishes;
  readonly zone: string;
}

/** How a room is told. */
export interface Manner {
  /** When it gets its digest; null for none. */
  readonly digest: ClockTime | null;
  readonly quiet: Hours | null;
  readonly escalationMinutes: number;
}

/** How a room is told: as it wants, and else as its house does. */
export function mannerOf({ wishes = {} }: Pick<Wishing, 'wishes'>, house: Watching): Manner {
  const { digest, quiet, escalationMinutes } = wishes;
  const usual = house.digestHour === null ? null : { hour: house.digestHour, minute: 0 };
  return {
    digest: digest === undefined ? usual : digest,
    quiet: quiet === undefined ? house.quiet : quiet,
    escalationMinutes: escalationMinutes ?? house.escalationMinutes,
  };
}

/** Whether a room has its quiet hours. */
export function isQuietIn(room: Wishing, house: Watching, now: Instant): boolean {
  const { quiet } = mannerOf(room, house);
  return quiet !== null && isWithin(wallTime(now, room.zone).hour, quiet);
}
