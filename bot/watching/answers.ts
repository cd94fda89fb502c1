import type { Activity } from 'botbuilder';
import { unknownNameCard } from '../../cards/choice-card.ts';
import { watchBegunCard, watchEndedCard, watchesCard, watchRefusedCard } from '../../cards/watch-card.ts';
import {
  ALL,
  estate,
  findCertificates,
  nameOf,
  scopeOf,
  subscribe,
  unsubscribe,
  type Watch,
} from '../../services/index.ts';
import type { Asking } from '../answers.ts';
import type { App } from '../app.ts';
import type { Shown } from '../follower.ts';
import type { Intent } from '../language/intent.ts';
import { asksWhatIsWatched, readScope, type SaidScope } from '../language/watch-words.ts';
import { topOf } from '../thread.ts';
import { zoneOf } from './zone-of.ts';

type Begin = (asking: Asking, app: App) => AsyncGenerator<Shown>;

/** How a message about watches is answered; null for any other. */
export function aboutWatches({ kind, target }: Intent, text: string, activity: Activity): Begin | null {
  if (asksWhatIsWatched(text)) return answerWatches;
  const said = readScope(text, target);
  if (kind === 'watch/subscribe')
    return said ? (asking, app) => answerWatch(said, zoneOf(activity), asking, app) : answerWatches;
  if (kind === 'unwatch') return (asking, app) => answerUnwatch(said, asking, app);
  return null;
}

/** Keeps a watch, and tells how what it watches stands now. */
async function* answerWatch(
  said: SaidScope,
  zone: string | null,
  { by, conversation, thread, locale }: Asking,
  { ports, worker, tell }: App,
): AsyncGenerator<Shown> {
  const seen = await estate(ALL, ports);
  const scope = scopeOf(said, seen.inventory);
  if (!scope) {
    const found = findCertificates(said.name, seen.inventory);
    const near = found.kind === 'none' ? found.nearest : found.kind === 'many' ? found.targets : [found.target];
    yield unknownNameCard(said.name, near, locale);
    return;
  }
  const who = { by, conversation, reference: topOf(thread.reference), locale, zone };
  const subscribed = await subscribe(scope, who, seen, ports);
  if ('refused' in subscribed) {
    tell({ type: 'refused', refusal: subscribed.refused, caseId: '', by: by.id });
    yield watchRefusedCard(subscribed.refused, locale);
    return;
  }
  worker.nudge();
  yield watchBegunCard(subscribed, ports.watching.patrolMinutes, locale);
}

/** Ends the watches that are meant; where that is not clear, shows all of them with a button each. */
async function* answerUnwatch(
  said: SaidScope | null,
  { by, conversation, locale }: Asking,
  { ports, worker }: App,
): AsyncGenerator<Shown> {
  const watches = (await ports.rooms.read(conversation))?.room.watches ?? [];
  const meant = said === null ? (watches.length === 1 ? watches : null) : watches.filter((each) => isMeant(each, said));
  if (meant === null) {
    yield watchesCard(watches, ports.now(), locale);
    return;
  }
  const ended = await unsubscribe(
    meant.map(({ id }) => id),
    by,
    conversation,
    ports,
  );
  worker.nudge();
  yield watchEndedCard(ended, locale);
}

async function* answerWatches({ conversation, locale }: Asking, { ports }: App): AsyncGenerator<Shown> {
  const stored = await ports.rooms.read(conversation);
  yield watchesCard(stored?.room.watches ?? [], ports.now(), locale);
}

function isMeant({ scope: { by, value } }: Watch, said: SaidScope): boolean {
  if (said.by === 'everything') return true;
  const isKind = said.by === null || said.by === by;
  const names = [value, nameOf(value)].map((each) => each.toLowerCase());
  return isKind && names.includes(nameOf(said.name).toLowerCase());
}
