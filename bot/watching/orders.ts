import { alertDoneCard, alertRefusedCard } from '../../cards/alert-news.ts';
import { say } from '../../sentences/index.ts';
import { type AlertOrder, act, type Person, type Room } from '../../services/index.ts';
import type { Asking } from '../answers.ts';
import type { App } from '../app.ts';
import type { Shown } from '../follower.ts';
import type { InThread } from '../in-thread/in-thread.ts';
import { readAlertOrder, type SaidOrder } from '../language/alert-order.ts';
import { type Thread, threadIn } from '../thread.ts';
import { untilOf } from './until.ts';

/** What somebody says is to be done about an alert, and how it is answered; null for any other message. */
export function readOrder(text: string, mentioned: readonly Person[]): InThread | null {
  const said = readAlertOrder(text);
  if (!said) return null;
  const kind = said.verb === 'snooze' ? 'unwatch' : 'watch/subscribe';
  return {
    intent: { kind, target: said.id, colour: null, code: null, language: 'en' },
    about: say('alert-news.title', { id: said.id ?? '…' }),
    begin: (asking, app) => answerOrder(said, mentioned, asking, app),
  };
}

async function* answerOrder(
  said: SaidOrder,
  mentioned: readonly Person[],
  { by, conversation, thread, locale }: Asking,
  app: App,
): AsyncGenerator<Shown> {
  const { ports, worker } = app;
  const room = (await ports.rooms.read(conversation))?.room ?? null;
  const alertId = said.id ?? meantIn(room, thread) ?? '';
  const acted = await act({ ...orderOf(said, mentioned, room, app), alertId, conversation }, by, ports);
  if ('refused' in acted) {
    app.tell({ type: 'refused', refusal: acted.refused, caseId: alertId, by: by.id });
    yield alertRefusedCard(acted.refused, locale);
    return;
  }
  worker.nudge();
  yield alertDoneCard(acted.alert, said.verb, ports.now(), locale);
}

type Deed = Omit<AlertOrder, 'alertId' | 'conversation'>;

function orderOf(said: SaidOrder, mentioned: readonly Person[], room: Room | null, { ports }: App) {
  switch (said.verb) {
    case 'acknowledge':
      return { verb: 'acknowledge' } as const satisfies Deed;
    case 'snooze': {
      const until = untilOf(said.ahead, ports.now(), room?.zone ?? ports.watching.zone);
      return { verb: 'snooze', until, reason: said.reason } as const;
    }
    case 'hand-over':
      return {
        verb: 'hand-over',
        to: mentioned.find(({ name }) => name === said.to) ?? { id: '', name: said.to },
      } as const;
  }
}

/** The alert below whose card it is said, or the only one that is open. */
function meantIn(room: Room | null, thread: Thread): string | null {
  const open = room?.alerts.filter(({ resolvedAt, held }) => resolvedAt === null && !held) ?? [];
  const here = open.find(({ shownAt }) =>
    threadIn(thread).endsWith(`;messageid=${(shownAt as Thread | null)?.cardId}`),
  );
  const [only, ...others] = open;
  return (here ?? (others.length === 0 ? only : undefined))?.id ?? null;
}
