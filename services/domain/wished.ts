import type { Locale } from '../../sentences/index.ts';
import type { Person } from './case.ts';
import type { Instant } from './instant.ts';
import { mannerOf } from './room-manner.ts';
import { type ClockTime, type Hours, wallTime } from './room-time.ts';
import { type Room, type RoomCall, type Scope, sameScope } from './watch.ts';
import type { Watching } from './watching.ts';

/** What somebody wants to be otherwise in a room. */
export type Wish =
  | { readonly of: 'digest'; readonly at: ClockTime | null }
  | { readonly of: 'quiet'; readonly hours: Hours | null }
  | { readonly of: 'escalation'; readonly minutes: number }
  | { readonly of: 'zone'; readonly zone: string }
  | { readonly of: 'language'; readonly locale: Locale }
  /** It is called where nobody acts on an alert elsewhere; minutes is null for as many as the house waits. */
  | { readonly of: 'call'; readonly scope: Scope; readonly minutes: number | null }
  | { readonly of: 'no-call'; readonly scope: Scope }
  /** As the house has it. */
  | { readonly of: 'usual' };

/** How long is waited where nothing is said and the house escalates nothing itself. */
const USUAL_MINUTES = 30;

/** A room with a wish fulfilled; the same room where it is so already. */
export function wished(room: Room, wish: Wish, by: Person, at: Instant, house: Watching): Room {
  const next = changed(room, wish, by, at, house);
  return JSON.stringify(next) === JSON.stringify(room) ? room : next;
}

function changed(room: Room, wish: Wish, by: Person, at: Instant, house: Watching): Room {
  const { wishes, calls = [] } = room;
  switch (wish.of) {
    case 'digest':
      return heldToday({ ...room, wishes: { ...wishes, digest: wish.at } }, at, house);
    case 'quiet':
      return { ...room, wishes: { ...wishes, quiet: wish.hours } };
    case 'escalation':
      return { ...room, wishes: { ...wishes, escalationMinutes: wish.minutes } };
    case 'zone':
      return heldToday({ ...room, zone: wish.zone }, at, house);
    case 'language':
      return { ...room, locale: wish.locale };
    case 'call':
      return { ...room, calls: withCall(calls, wish, by, at, house) };
    case 'no-call': {
      const isMeant = ({ scope }: RoomCall) => wish.scope.by === 'everything' || sameScope(scope, wish.scope);
      return calls.some(isMeant) ? { ...room, calls: calls.filter((each) => !isMeant(each)) } : room;
    }
    case 'usual': {
      const { wishes: _wishes, ...rest } = room;
      return wishes ? heldToday(rest, at, house) : room;
    }
  }
}

function withCall(
  calls: readonly RoomCall[],
  { scope, minutes }: Extract<Wish, { of: 'call' }>,
  by: Person,
  at: Instant,
  house: Watching,
): readonly RoomCall[] {
  const asked = minutes ?? (house.escalationMinutes || USUAL_MINUTES);
  const before = calls.find((each) => sameScope(each.scope, scope));
  if (before?.minutes === asked) return calls;
  return [...calls.filter((each) => each !== before), { scope, minutes: asked, by, at }];
}

/** A digest whose time has passed today comes tomorrow for the first time, and one whose time is still ahead comes today. */
function heldToday(room: Room, at: Instant, house: Watching): Room {
  const { digest } = mannerOf(room, house);
  const { day, hour, minute } = wallTime(at, room.zone);
  if (digest === null) return room;
  if (hour * 60 + minute >= digest.hour * 60 + digest.minute) return { ...room, digestOf: day };
  return room.digestOf < day ? room : { ...room, digestOf: '' };
}

/** A wish in English, as the audit has it. */
export function wishText(wish: Wish): string {
  switch (wish.of) {
    case 'digest':
      return wish.at ? `digest at ${clockText(wish.at)}` : 'no digest';
    case 'quiet':
      return wish.hours ? `quiet hours ${wish.hours.from}-${wish.hours.to}` : 'no quiet hours';
    case 'escalation':
      return wish.minutes > 0 ? `escalation after ${wish.minutes} minutes` : 'no escalation';
    case 'zone':
      return `time zone ${wish.zone}`;
    case 'language':
      return `language ${wish.locale}`;
    case 'call': {
      const after = wish.minutes === null ? '' : ` after ${wish.minutes} minutes`;
      return `called for ${scopeText(wish.scope)}${after}`;
    }
    case 'no-call':
      return `not called any more for ${scopeText(wish.scope)}`;
    case 'usual':
      return 'as the house has it';
  }
}

/** A time of day as a clock shows it. */
export function clockText({ hour, minute }: ClockTime): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function scopeText({ by, value }: Scope): string {
  return value ? `${by} ${value}` : by;
}
