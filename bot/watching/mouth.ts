import { alertCard } from '../../cards/alert-card.ts';
import { alertNews, escalationCard } from '../../cards/alert-news.ts';
import { digestCard } from '../../cards/digest-card.ts';
import type { View } from '../../cards/view.ts';
import type { Mouth, Room, Saying } from '../../services/index.ts';
import type { App } from '../app.ts';
import type { Reference } from '../outbox/wire.ts';
import { belowOf, type Thread, topOf } from '../thread.ts';

/** Says in a room what it has to be told: a card once, and then in place of itself; what is new of it, below it. */
export function mouthOf({ ports, outbox, tell }: Pick<App, 'ports' | 'outbox' | 'tell'>): Mouth {
  const post = async (to: Reference, view: View) => {
    tell({ type: 'shown', view });
    const shownAt = await outbox.post(to, view);
    return shownAt && { shownAt };
  };
  const show = (hung: Thread, view: View) => {
    tell({ type: 'shown', view });
    return outbox.show(hung, view);
  };
  return async (room, saying) => {
    const top = topOf(room.reference as Reference);
    if (saying.kind === 'digest') return post(top, digestCard(saying.digest, room, ports.now(), room.locale));
    const alert = alertOf(room, saying);
    // It was taken back meanwhile: nobody watches it any more.
    if (!alert) return { shownAt: null };
    const hung = alert.shownAt as Thread | null;
    if (saying.kind === 'card') {
      const view = alertCard(alert, ports.now(), room.locale);
      if (!hung) return post(top, view);
      const shownAt = await show(hung, view);
      // Who was called sees what became of it; where that cannot be shown, nobody here waits for it.
      for (const { shownAt: at, locale } of alert.calledAt ?? [])
        await show(at as Thread, escalationCard(alert, ports.now(), locale, 'elsewhere'));
      return shownAt && { shownAt };
    }
    if (saying.kind === 'escalation') {
      const { to } = saying;
      if (!to) return post(top, escalationCard(alert, ports.now(), room.locale));
      return post(topOf(to.reference as Reference), escalationCard(alert, ports.now(), to.locale, 'elsewhere'));
    }
    return post(hung ? belowOf(hung) : top, alertNews(alert, saying.news, room.locale));
  };
}

function alertOf(room: Room, saying: Exclude<Saying, { kind: 'audit' | 'digest' }>) {
  return room.alerts.find(({ id }) => id === saying.alertId);
}
