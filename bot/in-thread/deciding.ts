import { saidCard } from '../../cards/by-word/said-card.ts';
import { whichCard } from '../../cards/by-word/which-card.ts';
import type { View } from '../../cards/view.ts';
import { say } from '../../sentences/index.ts';
import { type Case, isAtWork, localeOfCase, refusal, turnAway } from '../../services/index.ts';
import { type Asking, answerAgain, shown } from '../answers.ts';
import type { App } from '../app.ts';
import { inPlace, type Shown } from '../follower.ts';
import type { SpokenVerb } from '../language/decision.ts';
import { decideSaid } from '../sign-in/decide-said.ts';
import type { Thread } from '../thread.ts';
import { refusedView, showExpiry } from '../turned-away.ts';
import type { Meant, Planned } from './which-case.ts';

/** Does what a button would that was pressed by word, with every check of a press; or says the words that would. */
export async function* answerSpoken(verb: SpokenVerb, meant: Meant, asking: Asking, app: App): AsyncGenerator<Shown> {
  if (meant.does === 'look-again') yield* lookAgainAt(meant.current, asking, app);
  else if (verb === 'refresh' || meant.does === 'nothing') yield await foundNothing(verb, asking, app);
  else if (meant.does === 'ask-back') yield whichCard(verb, meant.cases, asking.locale);
  else yield* decideOn(verb, meant.current, meant.digest, asking, app);
}

async function* decideOn(
  verb: Exclude<SpokenVerb, 'refresh'>,
  { id: caseId }: Planned,
  digest: string,
  asking: Asking,
  app: App,
): AsyncGenerator<Shown> {
  const { by, conversation, locale } = asking;
  const decided = await decideSaid({ verb, caseId, digest, conversation, reason: '' }, asking, app);
  if ('first' in decided) {
    yield decided.first;
    return;
  }
  if ('refused' in decided) {
    showExpiry(decided.refused, decided.stored, app);
    yield refusedView(decided.refused, caseId, by.id, locale, app);
    return;
  }
  const { current } = decided.stored;
  yield saidCard(verb, current, locale);
  const card = shown(current, by, app);
  app.worker.nudge();
  // Work shows its own steps on the card of the case; what ends or waits here is shown there too.
  if (!isAtWork(current))
    void app.follower.followAtOnce(current.shownAt as Thread, inPlace(card), localeOfCase(current));
}

async function* lookAgainAt({ id }: Case, { by, conversation, locale }: Asking, app: App): AsyncGenerator<Shown> {
  const stored = await app.ports.store.read(id);
  if (!stored) return;
  const { current } = stored;
  const thread = current.shownAt as Thread;
  const steps = isAtWork(current)
    ? inPlace(shown(current, by, app))
    : answerAgain(stored, { by, conversation, thread, room: current.room, locale: localeOfCase(current) }, app);
  yield saidCard('refresh', current, locale);
  void app.follower.follow(thread, steps, localeOfCase(current));
}

async function foundNothing(verb: SpokenVerb, { by, conversation, locale }: Asking, app: App): Promise<View> {
  const refused = refusal('unknown-case', say('refusal.nothing-by-word'));
  await turnAway({ verb, caseId: '', digest: '', conversation }, by, refused, null, app.ports);
  return refusedView(refused, '', by.id, locale, app);
}
