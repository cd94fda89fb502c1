import { say } from '../../sentences/index.ts';
import { type Refusal, refusal } from '../approvals/refusal.ts';
import type { Ports } from '../cases/ports.ts';
import { turnAway } from '../cases/turn-away.ts';
import type { Alert } from '../domain/alert.ts';
import type { Person } from '../domain/case.ts';
import { daysBetween, type Instant, later } from '../domain/instant.ts';
import { mannerOf } from '../domain/room-manner.ts';
import { type Unsaid, withSayings } from '../domain/saying.ts';
import type { Room } from '../domain/watch.ts';
import { alertHappening } from '../domain/watch-happening.ts';
import { amend } from './amend.ts';
import { homeOf } from './home-of.ts';
import { sayingIn } from './say-queue.ts';

/** What somebody does about an alert. */
export type Deed =
  | { readonly verb: 'acknowledge' }
  /** Until is null where the time that was given is not understood. */
  | { readonly verb: 'snooze'; readonly until: Instant | null; readonly reason: string }
  | { readonly verb: 'hand-over'; readonly to: Person };

/** A deed, and the alert that it is about. */
export type AlertOrder = Deed & { readonly alertId: string; readonly conversation: string };

/** An alert after a deed, and its room; or why nothing was done. */
export type Acted = { readonly room: Room; readonly alert: Alert } | { readonly refused: Refusal };

/** Nobody keeps quiet for longer. */
const MOST_DAYS = 90;
const LEAST_REASON = 3;

/** Does what somebody wants to be done about an alert; what does not stand is kept in the audit. */
export async function act(order: AlertOrder, by: Person, ports: Ports): Promise<Acted> {
  const { rooms, now, newId, queue, watching } = ports;
  const at = now();
  const home = await homeOf(order.alertId, order.conversation, rooms);
  let refused: Refusal | null = null;
  let done: Alert | null = null;
  const stored = await amend(home, rooms, (room) => {
    const alert = room.alerts.find(({ id }) => id === order.alertId);
    refused = reasonNotTo(order, alert, by, at);
    if (refused || !alert) return room;
    const next = after(alert, order, by, at, mannerOf(room, watching).escalationMinutes);
    done = next;
    return {
      ...room,
      alerts: room.alerts.map((each) => (each === alert ? next : each)),
      pending: withSayings(room.pending, saidOf(order, next, room, by, at), newId),
    };
  });
  if (stored && done) {
    await queue.put(sayingIn(home));
    return { room: stored.room, alert: done };
  }
  const why = refused ?? refusal('unknown-case', say('alert.not-known'));
  const pressed = { verb: order.verb, caseId: order.alertId, digest: '', conversation: order.conversation };
  await turnAway(pressed, by, why, null, ports);
  return { refused: why };
}

function reasonNotTo(order: AlertOrder, alert: Alert | undefined, by: Person, at: Instant): Refusal | null {
  if (by.id === '') return refusal('not-an-approver', say('refusal.who-is-it'));
  if (!alert) return refusal('unknown-case', say('alert.not-known'));
  if (alert.resolvedAt !== null) return refusal('already-decided', say('alert.is-over'));
  if (order.verb === 'hand-over' && order.to.name.trim() === '') return refusal('blocked', say('alert.to-nobody'));
  if (order.verb !== 'snooze') return null;
  const { until, reason } = order;
  if (until === null || until <= at || daysBetween(at, until) > MOST_DAYS)
    return refusal('blocked', say('alert.until-unclear', { days: MOST_DAYS }));
  return reason.trim().length < LEAST_REASON ? refusal('blocked', say('alert.reason-missing')) : null;
}

function after(alert: Alert, order: Deed, by: Person, at: Instant, minutes: number): Alert {
  switch (order.verb) {
    case 'acknowledge':
      return { ...alert, stage: 'acknowledged', owner: by, snooze: null, escalateAt: null };
    case 'snooze': {
      const snooze = { until: order.until ?? at, reason: order.reason.trim(), by };
      return { ...alert, stage: 'snoozed', owner: alert.owner ?? by, snooze, escalateAt: null };
    }
    // Whoever has it now has to say so.
    case 'hand-over':
      return {
        ...alert,
        stage: 'open',
        owner: order.to,
        snooze: null,
        escalateAt: minutes > 0 ? later(at, minutes * 60) : null,
        alarmedAt: at,
        calledIn: [],
      };
  }
}

function saidOf(order: Deed, alert: Alert, room: Room, by: Person, at: Instant): readonly Unsaid[] {
  const event = ({ acknowledge: 'acknowledged', snooze: 'snoozed', 'hand-over': 'handed-over' } as const)[order.verb];
  const says = order.verb === 'snooze' ? `until ${order.until}: ${order.reason.trim()}` : '';
  const to = order.verb === 'hand-over' ? `to ${order.to.name}` : says;
  const news: readonly Unsaid[] =
    order.verb === 'hand-over' ? [{ kind: 'news', alertId: alert.id, news: 'handed-over', at }] : [];
  return [
    { kind: 'audit', happening: alertHappening(event, alert, room, at, by, to) },
    { kind: 'card', alertId: alert.id },
    ...news,
  ];
}
