import type { TurnContext } from 'botbuilder';
import { subjectOfCase } from '../cards/case/group/subject.ts';
import { lookingCard, refusalCard } from '../cards/notice-card.ts';
import { refusalWords } from '../cards/refusal-words.ts';
import type { View } from '../cards/view.ts';
import { type Locale, say, worded } from '../sentences/index.ts';
import {
  isAtWork,
  type Language,
  localeOfCase,
  nameOf,
  type Refusal,
  type RefusalCode,
  refusal,
  type Stored,
  TITLES,
  turnAway,
} from '../services/index.ts';
import { answerAgain, answerPicked } from './answers.ts';
import type { App } from './app.ts';
import { type CardAction, readCardAction } from './card-action.ts';
import { codeView } from './code-view.ts';
import { inPlace, type Shown } from './follower.ts';
import { onFixAll } from './group/on-fix-all.ts';
import { isFirstHeard, isFirstPicked } from './heard.ts';
import { clientLocale } from './locale.ts';
import { senderOf } from './message.ts';
import type { Body } from './outbox/wire.ts';
import { onPage } from './page-press.ts';
import { seated } from './readers.ts';
import { caseView, isAskedByClient, onClientAsks, ownView } from './refresh.ts';
import { onAskHere, onLook } from './search-press.ts';
import { decidePressed, type SignInFirst } from './sign-in/decide-pressed.ts';
import { conversationOf, type Thread, threadOfPress } from './thread.ts';
import { showExpiry } from './turned-away.ts';
import { onWatchPress } from './watching/press.ts';

/**
 * What the presser gets at once: a card in place of the old one, or words under it. Everybody else sees the edited card;
 * where none is edited, `instead` is for a client that takes no card for an answer.
 */
export type Reply =
  | { readonly card: View; readonly instead?: Body }
  | { readonly words: string /** Its answer is there already, or comes. */; readonly isKnown?: boolean }
  | SignInFirst;

/** Refusals that the card itself explains, once it shows how the case stands. */
const SAID_BY_CARD: readonly RefusalCode[] = ['already-decided', 'expired'];

/** Said to whoever cannot be shown how far it is. */
function atWork(locale: Locale): Body {
  return { words: worded(say('notice.at-work'), locale) };
}

/** Said where the channel delivers a press again; the first one is being answered. */
function heardBefore({ activity }: TurnContext): Reply {
  return { words: worded(say('notice.heard-before'), clientLocale(activity)), isKnown: true };
}

/** What opens a case or posts a card, each time that it is done. A decision counts once by itself. */
function isAnsweredBelow({ verb }: CardAction): boolean {
  return verb === 'ask' || verb === 'ask-here' || verb === 'fix-all' || verb === 'refresh' || verb === 'code';
}

/** Answers a pressed button at once; the work goes on after the turn. */
export async function onCardAction(context: TurnContext, verb: unknown, data: unknown, app: App): Promise<Reply> {
  const action = readCardAction(verb, data);
  if (action?.verb === 'look') return onLook(action.certificateId, clientLocale(context.activity), app);
  if (isAskedByClient(context, action)) return onClientAsks(context, action, app.ports);
  if (!action) return turnedAway(context, '', refusal('unknown-case', say('refusal.unreadable')), null, '', app);
  if ('alertId' in action || 'watchId' in action) return onWatchPress(context, action, app);
  if (isAnsweredBelow(action) && !(await isFirstHeard(context, app.ports))) return heardBefore(context);
  if (action.verb === 'page') return onPage(context, action.list, app);
  if ('certificateId' in action) {
    const { verb: asked, certificateId, locale = clientLocale(context.activity) } = action;
    if (asked === 'ask-here') return onAskHere(context, certificateId, app);
    const isFirst = await isFirstPicked(context, certificateId, app.ports);
    return isFirst ? onPick(context, certificateId, locale, app) : heardBefore(context);
  }
  if (action.verb === 'fix-all') return onFixAll(context, action.vaultId, action.locale, app);
  if (action.verb === 'code') return onCode(context, action.caseId, action.language, app);
  return action.verb === 'refresh' ? onRefresh(context, action.caseId, app) : onDecision(context, action, app);
}

async function onDecision(
  context: TurnContext,
  action: Extract<CardAction, { digest: string }>,
  app: App,
): Promise<Reply> {
  const by = senderOf(context.activity);
  const { verb, caseId, digest, reason = '' } = action;
  const conversation = conversationOf(context.activity);
  const decided = await decidePressed({ verb, caseId, digest, reason, conversation }, by, context, app);
  if ('signIn' in decided) return decided;
  if ('refused' in decided) {
    const locale = localeOfPress(decided.stored, context);
    showExpiry(decided.refused, decided.stored, app);
    return refused(decided.refused, decided.stored, caseId, by.id, locale, app);
  }
  const { current } = decided.stored;
  const thread = current.shownAt as Thread;
  app.outbox.found(thread, threadOfPress(context));
  app.tell({ type: 'moved', current, by: by.id });
  app.worker.nudge();
  // Work shows its own steps; of what ends or waits here, everybody else would see nothing.
  if (!isAtWork(current))
    void app.follower.followAtOnce(thread, inPlace(caseView(current, app.ports.now())), localeOfCase(current));
  return { card: ownView(current, by, app.ports) };
}

function refused(why: Refusal, stored: Stored | null, caseId: string, by: string, locale: Locale, app: App): Reply {
  app.tell({ type: 'refused', refusal: why, caseId, by });
  app.tell({ type: 'shown', view: refusalCard(why, locale) });
  const isOver = stored !== null && stored.current.stage !== 'proposed';
  const words = worded(refusalWords(why), locale);
  if (!isOver || !SAID_BY_CARD.includes(why.code)) return { words };
  return { card: caseView(stored.current, app.ports.now()), instead: { words } };
}

/** Kept in the audit like every press that does not stand; what nobody can read has no verb. */
async function turnedAway(
  context: TurnContext,
  verb: CardAction['verb'] | '',
  why: Refusal,
  stored: Stored | null,
  caseId: string,
  app: App,
): Promise<Reply> {
  const { activity } = context;
  const by = senderOf(activity);
  const pressed = { verb, caseId, digest: '', conversation: conversationOf(activity) };
  await turnAway(pressed, by, why, stored?.current ?? null, app.ports);
  return refused(why, stored, caseId, by.id, localeOfPress(stored, context), app);
}

/** The case of a card, if it is known and the card was pressed where it belongs; else what the presser is told. */
async function heldHere(
  context: TurnContext,
  verb: CardAction['verb'],
  caseId: string,
  app: App,
): Promise<Stored | Reply> {
  const stored = await app.ports.store.read(caseId);
  if (!stored) return turnedAway(context, verb, refusal('unknown-case'), null, caseId, app);
  if (stored.current.conversation === conversationOf(context.activity)) return stored;
  return turnedAway(context, verb, refusal('wrong-conversation'), stored, caseId, app);
}

async function onRefresh(context: TurnContext, caseId: string, app: App): Promise<Reply> {
  const stored = await heldHere(context, 'refresh', caseId, app);
  if (!('current' in stored)) return stored;
  const { shownAt, conversation, room } = stored.current;
  if (isAtWork(stored.current))
    return { card: caseView(stored.current, app.ports.now()), instead: atWork(localeOfCase(stored.current)) };
  const by = senderOf(context.activity);
  const thread = shownAt as Thread;
  const locale = localeOfCase(stored.current);
  app.outbox.found(thread, threadOfPress(context));
  void app.follower.follow(thread, answerAgain(stored, { by, conversation, thread, room, locale }, app), locale);
  return { card: lookingCard(subjectOfCase(stored.current), by.name, locale) };
}

/** A card speaks the language of its case; where there is none, that of whoever pressed. */
function localeOfPress(stored: Stored | null, { activity }: TurnContext): Locale {
  return stored ? localeOfCase(stored.current) : clientLocale(activity);
}

/** Shows the fix beside the card that everybody decides by, which stays as it is. */
async function onCode(context: TurnContext, caseId: string, language: Language, app: App): Promise<Reply> {
  const stored = await heldHere(context, 'code', caseId, app);
  if (!('current' in stored)) return stored;
  void app.follower.follow(
    threadOfPress(context),
    beside(codeView(stored.current, language, app)),
    localeOfCase(stored.current),
  );
  return { words: worded(say('notice.code-below', { language: TITLES[language] }), localeOfCase(stored.current)) };
}

async function* beside(view: View): AsyncGenerator<Shown> {
  yield { beside: view };
}

async function onPick(context: TurnContext, certificateId: string, locale: Locale, app: App): Promise<Reply> {
  const by = senderOf(context.activity);
  const conversation = conversationOf(context.activity);
  const roster = await app.members(context);
  const asking = { by, conversation, locale, ...seated(threadOfPress(context), roster, by, app.ports.policy) };
  void app.follower.follow(asking.thread, answerPicked(certificateId, asking, app), locale);
  return { card: lookingCard(nameOf(certificateId), by.name, locale) };
}
