import { type Alert, colourOf, type News, type Sighting } from './alert.ts';
import type { WatchEvent } from './audit.ts';
import { type Calling, called } from './called.ts';
import { type Compared, compare, STORM } from './compare.ts';
import type { Course } from './course.ts';
import { type Instant, later } from './instant.ts';
import { type Manner, mannerOf } from './room-manner.ts';
import { isWithin, type WallTime, wallTime } from './room-time.ts';
import { type Unsaid, withSayings } from './saying.ts';
import type { Room } from './watch.ts';
import { alertHappening } from './watch-happening.ts';
import type { Watching } from './watching.ts';

/** What a patrol goes by. */
export interface Round {
  readonly watching: Watching;
  /** The rooms that want to be called where nobody acts. */
  readonly callings?: readonly Calling[];
  readonly now: Instant;
  newId(): string;
  newAlertId(): string;
}

/** A patrol as it comes to one room. */
type Visit = Round & { readonly manner: Manner };

/**
 * A room after a patrol, with all that has to be said because of it; the same room where nothing has. Where Azure could not be
 * seen, time passes all the same: what waits for somebody goes on waiting.
 */
export function patrolled(room: Room, seen: Sighting | null, arrived: Round): Room {
  const manner = mannerOf(room, arrived.watching);
  const round: Visit = { ...arrived, manner };
  const { now, newId } = round;
  const wall = wallTime(now, room.zone);
  const isQuiet = manner.quiet !== null && isWithin(wall.hour, manner.quiet);
  const compared = seen
    ? compare(room.alerts, seen, now, round.newAlertId)
    : room.alerts.map((alert): Compared => ({ alert, news: null, differs: false }));
  const red = new Set(room.alerts.filter((alert) => colourOf(alert) === 'red').map(({ id }) => id));
  const told = compared.map((each) => afterLook(each, red.has(each.alert.id), isQuiet, room, round));
  const released = isQuiet ? told : release(told, room, round);
  const timed = released
    .map((course) => timePassed(course, isQuiet, room, round))
    .map((course) => (isQuiet && colourOf(course.alert) !== 'red' ? course : called(course, room, round)));
  const alerts = timed.map(alertOf).filter(({ held, resolvedAt }) => !(held && resolvedAt !== null));
  const digest = seen && isDigestDue(room, wall, manner) ? { at: now, counts: seen.counts, next: seen.next } : null;
  const says = [...timed.flatMap((course) => course.says), ...(digest ? [{ kind: 'digest', digest } as const] : [])];
  const pending = withSayings(room.pending, says, newId);
  const next = { ...room, alerts, pending, digestOf: digest ? wall.day : room.digestOf };
  return JSON.stringify(next) === JSON.stringify(room) ? room : next;
}

/** What is said of one alert for what a patrol saw. What can wait is not said at night, and what was not said is not taken back. */
function afterLook(
  { alert, news, differs }: Compared,
  wasRed: boolean,
  isQuiet: boolean,
  room: Room,
  round: Visit,
): Course {
  if (!differs) return { alert, says: [] };
  if (news === 'opened') {
    if (isQuiet && colourOf(alert) !== 'red') return { alert: { ...alert, held: true }, says: [] };
    return alarm(alert, 'alerted', room, round);
  }
  if (alert.held)
    return colourOf(alert) === 'red' ? alarm({ ...alert, held: false }, 'alerted', room, round) : { alert, says: [] };
  if (news === 'worse') {
    const { alert: next, says } = alarm({ ...alert, stage: 'open', snooze: null }, 'alert-changed', room, round);
    return { alert: next, says: [...says, newsOf(alert, news, round)] };
  }
  const isLoud = !isQuiet || colourOf(alert) === 'red' || wasRed;
  const isTold = news !== null && isLoud && alert.stage !== 'snoozed';
  const card: readonly Unsaid[] = isTold || alert.shownAt !== null ? [{ kind: 'card', alertId: alert.id }] : [];
  const again = news === 'again' || news === 'comes-and-goes';
  const next = again && isLoud ? alarmed(alert, round) : alert;
  const event = alert.resolvedAt === null ? 'alert-changed' : 'alert-over';
  const audit: readonly Unsaid[] = news ? [audited(event, next, room, round)] : [];
  return { alert: next, says: [...audit, ...card, ...(isTold ? [newsOf(alert, news, round)] : [])] };
}

/** Says that somebody is needed. */
function alarm(alert: Alert, event: WatchEvent, room: Room, round: Visit): Course {
  const next = alarmed(alert, round);
  return { alert: next, says: [audited(event, next, room, round), { kind: 'card', alertId: alert.id }] };
}

/** What was held back over the night, as one where it is much. */
function release(courses: readonly Course[], room: Room, round: Visit): readonly Course[] {
  const held = courses.filter(({ alert }) => alert.held && alert.resolvedAt === null);
  const causes = held.flatMap(({ alert }) => alert.causes);
  const loose = held.length > STORM ? held.slice(0, 1).map(({ alert }) => ({ ...alert, causes })) : held.map(alertOf);
  return [
    ...courses.filter((course) => !held.includes(course)),
    ...loose.map((alert) => alarm({ ...alert, held: false }, 'alerted', room, round)),
  ];
}

function alertOf({ alert }: Course): Alert {
  return alert;
}

/** What time alone brings: the end of a snooze, and an alert that nobody has taken up. */
function timePassed({ alert, says }: Course, isQuiet: boolean, room: Room, round: Visit): Course {
  const { now } = round;
  if (isQuiet && colourOf(alert) !== 'red') return { alert, says };
  if (alert.stage === 'snoozed' && alert.snooze && alert.snooze.until <= now) {
    const { alert: next, says: card } = alarm({ ...alert, stage: 'open', snooze: null }, 'alert-changed', room, round);
    return { alert: next, says: [...says, ...card, newsOf(alert, 'snooze-over', round)] };
  }
  if (alert.stage !== 'open' || alert.escalateAt === null || alert.escalateAt > now) return { alert, says };
  const next = { ...alert, escalateAt: null };
  const added: readonly Unsaid[] = [
    audited('escalated', next, room, round),
    { kind: 'card', alertId: alert.id },
    { kind: 'escalation', alertId: alert.id, at: now },
  ];
  return { alert: next, says: [...says, ...added] };
}

/** From now on it waits for somebody, who must have acted by a time. */
function alarmed(alert: Alert, { manner: { escalationMinutes: minutes }, now }: Visit): Alert {
  const escalateAt = minutes > 0 ? later(now, minutes * 60) : null;
  return { ...alert, escalateAt, alarmedAt: now, calledIn: [] };
}

/** A morning that has passed unsaid for long is let go. */
const LATEST_MINUTES = 240;

function isDigestDue({ digestOf, watches }: Room, wall: WallTime, { digest }: Manner): boolean {
  if (digest === null || watches.length === 0 || digestOf >= wall.day) return false;
  const past = (wall.hour - digest.hour) * 60 + wall.minute - digest.minute;
  return past >= 0 && past < LATEST_MINUTES;
}

function newsOf({ id }: Alert, news: News, { now }: Round): Unsaid {
  return { kind: 'news', alertId: id, news, at: now };
}

function audited(event: WatchEvent, alert: Alert, room: Room, { now }: Round): Unsaid {
  return { kind: 'audit', happening: alertHappening(event, alert, room, now) };
}
