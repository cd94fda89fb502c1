import type { Activity } from 'botbuilder';
import type { Way, Ways } from '../inbox/routes.ts';
import { conversationIn } from '../outbox/wire.ts';
import { opaque } from './case-trace.ts';
import type { Observer } from './observer.ts';
import type { TurnKind } from './signal.ts';

/** Does a turn of Teams, and tells how it went. */
export function inTurn<T>(activity: Activity, work: () => Promise<T>, observer: Observer): Promise<T> {
  const kind = kindOf(activity);
  const conversation = conversationIn(activity.conversation?.id ?? '');
  const root = { conversation: conversation === '' ? null : opaque(conversation) };
  return observer.begin(root, (result) => ({ type: 'turn', kind, result }), work);
}

/** The same ways in for other machines, with everything that was let in told as a turn. */
export function watchedWays({ incidents, events, eventsAsked }: Ways, observer: Observer): Ways {
  const watched =
    (way: Way, kind: TurnKind): Way =>
    (request) =>
      observer.begin(
        {},
        (result, answer) => (answer && 'because' in answer ? null : { type: 'turn', kind, result }),
        () => way(request),
      );
  return {
    incidents: incidents && watched(incidents, 'incident'),
    events: events && watched(events, 'event'),
    eventsAsked,
  };
}

function kindOf({ type, name, value }: Activity): TurnKind {
  if (type === 'message') return (value ?? null) === null ? 'message' : 'press';
  if (type === 'installationUpdate') return 'installation';
  if (name === 'composeExtension/query') return 'search';
  if (name !== 'adaptiveCard/action') return 'other';
  const { trigger } = Object(value) as { trigger?: unknown };
  return trigger === 'automatic' ? 'refresh' : 'press';
}
