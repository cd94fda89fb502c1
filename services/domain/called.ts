import type { Alert } from './alert.ts';
import type { Course } from './course.ts';
import { type Instant, later } from './instant.ts';
import type { Ear, Unsaid } from './saying.ts';
import type { Room } from './watch.ts';
import { alertHappening } from './watch-happening.ts';

/** A room that wants to be called where nobody acts on an alert in another one. */
export interface Calling {
  readonly ear: Ear;
  readonly minutes: number;
  /** Whether it is about what that room wants to be called for, may be said there now, and was not by the alert of another room. */
  concerns(alert: Alert, home: string): boolean;
}

/** Calls the other rooms that an alert has waited long enough for, each once for each time that it is raised. */
export function called(
  { alert, says }: Course,
  room: Room,
  { callings = [], now }: { readonly callings?: readonly Calling[]; readonly now: Instant },
): Course {
  const { stage, resolvedAt, alarmedAt, calledIn = [] } = alert;
  if (stage !== 'open' || resolvedAt !== null || alarmedAt === undefined) return { alert, says };
  const due = callings.filter(
    (calling) =>
      calling.ear.conversation !== room.conversation &&
      !calledIn.includes(calling.ear.conversation) &&
      later(alarmedAt, calling.minutes * 60) <= now &&
      calling.concerns(alert, room.conversation),
  );
  if (due.length === 0) return { alert, says };
  const ears = [...new Map(due.map(({ ear }) => [ear.conversation, ear])).values()];
  const next = { ...alert, calledIn: [...calledIn, ...ears.map(({ conversation }) => conversation)] };
  const added = ears.flatMap((to): readonly Unsaid[] => [
    {
      kind: 'audit',
      happening: alertHappening('escalated', next, room, now, null, `to ${to.conversation}`),
    },
    { kind: 'escalation', alertId: alert.id, at: now, to },
  ]);
  return { alert: next, says: [...says, ...added] };
}
