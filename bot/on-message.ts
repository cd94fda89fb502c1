import type { TurnContext } from 'botbuilder';
import { codeHelpCard } from '../cards/code-card.ts';
import { explanationCard } from '../cards/concept-card.ts';

import { examiningCard } from '../cards/doctor-card.ts';
import { helpCard } from '../cards/help-card.ts';
import { lookingCard } from '../cards/notice-card.ts';

import type { View } from '../cards/view.ts';
import { type Locale, say } from '../sentences/index.ts';
import { WHOLE } from '../services/index.ts';
import { type Asking, answer } from './answers.ts';
import type { App } from './app.ts';
import { answerBreakGlass } from './break-glass.ts';
import { aboutItself } from './doctor/answer.ts';
import { answerExpiring } from './expiring.ts';
import type { Shown } from './follower.ts';
import { answerAll } from './group/answer-all.ts';
import { isFirstHeard } from './heard.ts';
import { answerHistory, recalling } from './history.ts';
import type { InThread } from './in-thread/in-thread.ts';
import { readInThread } from './in-thread/read.ts';
import { readBreakGlass } from './language/break-glass.ts';
import { asksForBudget } from './language/budget.ts';
import { readDoctor } from './language/doctor.ts';
import { isForAll } from './language/for-all.ts';
import { type Intent, intentOf, readIntent } from './language/intent.ts';
import { listWordsIn } from './language/list-words.ts';
import { reportWishIn } from './language/report-wish.ts';
import { answerListAsked, answerListing } from './listing.ts';
import { localeFor } from './locale.ts';
import { mentionedIn, senderOf, textFor } from './message.ts';
import { lookAhead } from './outlook.ts';
import { seated } from './readers.ts';
import { answerReport } from './reporting.ts';
import { conversationOf, placeOf, type Thread } from './thread.ts';
import { aboutWatches } from './watching/answers.ts';
import { readOrder } from './watching/orders.ts';
import { readRoomWish } from './watching/wishes.ts';

/** Answers a message at once; what it asks for replaces that answer when it is known. */
export async function onMessage(context: TurnContext, app: App): Promise<void> {
  const { activity } = context;
  if (!(await isFirstHeard(context, app.ports))) return;
  const askedAt = app.ports.now();
  const by = senderOf(activity);
  const conversation = conversationOf(activity);
  const text = textFor(activity);
  const reason = readBreakGlass(text);
  const place = placeOf(context);
  const alone = readIntent(text);
  const inThread =
    reason === null
      ? (readRoomWish(text, activity) ??
        aboutItself(text, alone) ??
        readOrder(text, mentionedIn(activity)) ??
        lookAhead(text, alone) ??
        (await readInThread(text, alone, place.conversation?.id ?? '', app)))
      : approving(reason);
  const locale = localeFor(text, inThread?.locale, activity);
  const intent = inThread?.intent ?? (await app.secondOpinion(text, alone));
  app.tell({ type: 'understood', intent, by: by.id, conversation });
  const begin = inThread?.begin ?? aboutWatches(intent, text, activity) ?? answering(intent, text);
  const first = begin ? waiting(inThread, intent, text, by.name, locale, app) : atOnce(intent, text, locale);
  app.tell({ type: 'shown', view: first });
  const posting = app.outbox.post(place, first);
  if (!begin) return;
  const roster = await app.members(context);
  const desk = app.signIn?.at(context) ?? null;
  const asking = (thread: Thread) => ({
    by,
    conversation,
    locale,
    desk,
    askedAt,
    ...seated(thread, roster, by, app.ports.policy),
  });
  const follow = () => app.follower.followPost(posting, (thread) => begin(asking(thread), app), locale);
  // What answers cost is told of the answer before it.
  if (asksForBudget(text)) follow();
  else app.ports.azure.counted(place.conversation?.id ?? '', follow);
}

type Begin = (asking: Asking, app: App) => AsyncGenerator<Shown>;

/** An order to carry out what the card proposes. */
const APPROVE_ALONE = intentOf('fix', null);

function approving(reason: string): InThread {
  const begin: Begin = (asking, app) => answerBreakGlass(reason, asking, app);
  return { intent: APPROVE_ALONE, about: say('notice.your-question'), begin };
}

/** Said while Azure or the audit is read. */
function waiting(
  inThread: InThread | null,
  intent: Intent,
  text: string,
  askedBy: string,
  locale: Locale,
  app: App,
): View {
  if (readDoctor(text)) return examiningCard(askedBy, locale);
  if (inThread) return lookingCard(inThread.about, askedBy, locale);
  if (intent.kind === 'history/audit') return recalling(intent, text, askedBy, locale, app);
  return lookingCard(intent.target ?? say('notice.every-certificate'), askedBy, locale);
}

/** The whole answer to what needs no look at Azure. */
function atOnce({ kind }: Intent, text: string, locale: Locale): View {
  if (kind === 'export-iac') return codeHelpCard(locale);
  return kind === 'explain-concept' ? explanationCard(text, locale) : helpCard(locale);
}

/** What to do for an intent; null where the answer needs no look at Azure. A question or an order that names nothing is answered with what there is. */
function answering(intent: Intent, text: string): Begin | null {
  switch (intent.kind) {
    case 'sync':
    case 'fix':
      if (intent.target && isForAll(text)) return (asking, app) => answerAll(intent, asking, app);
      return intent.target
        ? (asking, app) => answer(intent, asking, app)
        : (asking, app) => answerListing(WHOLE, asking, app);
    case 'diagnose':
      return intent.target
        ? (asking, app) => answer(intent, asking, app)
        : (asking, app) => answerListing(WHOLE, asking, app);
    case 'export-iac':
      if (intent.target && isForAll(text)) return (asking, app) => answerAll(intent, asking, app);
      if (intent.target) return (asking, app) => answer(intent, asking, app);
      return listWordsIn(text).isCsv ? (asking, app) => answerListAsked(intent, text, asking, app) : null;
    case 'history/audit':
      return recalled(intent, text);
    case 'list':
      return (asking, app) => answerListAsked(intent, text, asking, app);
    case 'expiring':
      return (asking, app) => answerExpiring(intent, text, asking, app);
    default:
      return null;
  }
}

/** The past is written down where that is asked for, and else told. */
function recalled(intent: Intent, text: string): Begin {
  const wish = reportWishIn(intent.target === null ? text : text.replaceAll(intent.target, ' '));
  return (asking, app) =>
    wish ? answerReport(wish, intent, text, asking, app) : answerHistory(intent, text, asking, app);
}
