import { incidentCard } from '../../cards/incident-card.ts';
import { lookingCard } from '../../cards/notice-card.ts';
import { say } from '../../sentences/index.ts';
import { ALL, type Instant, type Person } from '../../services/index.ts';
import { answer, answerList } from '../answers.ts';
import type { App } from '../app.ts';
import type { Shown } from '../follower.ts';
import { type Intent, intentOf, readIntent } from '../language/intent.ts';
import { conversationIn } from '../outbox/wire.ts';
import { seated } from '../readers.ts';
import { type Room, threadBelow } from '../rooms.ts';
import { type Thread, threadIn } from '../thread.ts';
import type { Incident } from './incident.ts';

/** Opens a case in a room that an incident is about; false where its card could not be posted there. */
export async function startCase(incident: Incident, { reference, locale }: Room, app: App): Promise<boolean> {
  const intent = aboutOf(incident);
  const askedAt = app.ports.now();
  // Nobody of the directory asked, so nobody is kept from approving for having asked.
  const by: Person = { id: '', name: `${incident.source} ${incident.id}` };
  const first = lookingCard(intent.target ?? say('notice.every-certificate'), by.name, locale);
  app.tell({ type: 'shown', view: first });
  const posted = await app.outbox.post(reference, first);
  if (!posted) return false;
  const below = threadBelow(posted);
  void app.follower.follow(below, steps(incident, intent, { by, askedAt }, below, locale, app), locale);
  return true;
}

async function* steps(
  incident: Incident,
  intent: Intent,
  { by, askedAt }: { readonly by: Person; readonly askedAt: Instant },
  below: Thread,
  locale: Room['locale'],
  app: App,
): AsyncGenerator<Shown> {
  yield { beside: incidentCard(incident, intent.target !== null, locale) };
  const conversation = conversationIn(threadIn(below));
  const asking = { by, conversation, locale, askedAt, ...seated(below, null, by, app.ports.policy) };
  if (intent.target === null) yield* answerList(ALL, locale, app);
  else yield* answer(intent, asking, app);
}

/** What it names outright, or else what its words name; never more than a question. */
function aboutOf({ about, title, text }: Incident): Intent {
  const target = about ?? readIntent(title).target ?? readIntent(text).target;
  return intentOf('diagnose', target);
}
