import type { TurnContext } from 'botbuilder';
import { alertCard } from '../../cards/alert-card.ts';
import { alertRefusedCard } from '../../cards/alert-news.ts';
import type { View } from '../../cards/view.ts';
import { watchEndedCard } from '../../cards/watch-card.ts';
import { worded } from '../../sentences/index.ts';
import { act, unsubscribe } from '../../services/index.ts';
import type { App } from '../app.ts';
import type { CardAction } from '../card-action.ts';
import { readAhead } from '../language/times/until.ts';
import { clientLocale } from '../locale.ts';
import { senderOf } from '../message.ts';
import { conversationOf } from '../thread.ts';
import { untilOf } from './until.ts';

/** A button of an alert, or of a list of watches. */
export type WatchAction = Extract<CardAction, { alertId: string } | { watchId: string }>;

type Reply = { readonly card: View; readonly instead?: View } | { readonly words: string };

/** Does what is pressed on an alert; its card shows everybody how it stands then. */
export async function onWatchPress(context: TurnContext, action: WatchAction, app: App): Promise<Reply> {
  const { ports, worker } = app;
  const by = senderOf(context.activity);
  const conversation = conversationOf(context.activity);
  const room = (await ports.rooms.read(conversation))?.room ?? null;
  const locale = room?.locale ?? clientLocale(context.activity);
  if (action.verb === 'unwatch') {
    const ended = await unsubscribe([action.watchId], by, conversation, ports);
    worker.nudge();
    const card = watchEndedCard(ended, locale);
    app.tell({ type: 'shown', view: card });
    return { card, instead: card };
  }
  const { alertId } = action;
  const acted = await act(
    { ...deedOf(action, room?.zone ?? ports.watching.zone, app), alertId, conversation },
    by,
    ports,
  );
  if ('refused' in acted) {
    app.tell({ type: 'refused', refusal: acted.refused, caseId: alertId, by: by.id });
    app.tell({ type: 'shown', view: alertRefusedCard(acted.refused, locale) });
    return { words: worded(acted.refused.because, locale) };
  }
  worker.nudge();
  return { card: alertCard(acted.alert, ports.now(), locale) };
}

function deedOf(action: Extract<WatchAction, { alertId: string }>, zone: string, { ports }: App) {
  switch (action.verb) {
    case 'acknowledge':
      return { verb: 'acknowledge' } as const;
    case 'snooze': {
      const until = untilOf(readAhead(action.until), ports.now(), zone);
      return { verb: 'snooze', until, reason: action.reason } as const;
    }
    case 'hand-over':
      return { verb: 'hand-over', to: { id: '', name: action.to } } as const;
  }
}
