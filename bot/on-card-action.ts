import type { TurnContext } from 'botbuilder';
import { caseCard } from '../cards/case-card.ts';
import { lookingCard, refusalCard } from '../cards/notice-card.ts';
import { refusalWords } from '../cards/refusal-words.ts';
import type { View } from '../cards/view.ts';
import {
  decide,
  type Language,
  nameOf,
  type Refusal,
  type RefusalCode,
  type Stored,
  TITLES,
  turnAway,
} from '../services/index.ts';
import { answerAgain, answerPicked } from './answers.ts';
import type { App } from './app.ts';
import { type CardAction, readCardAction } from './card-action.ts';
import { codeView } from './code-view.ts';
import type { Shown } from './follower.ts';
import { senderOf } from './message.ts';
import { conversationOf, type Thread, threadOfPress } from './thread.ts';

/** What the presser gets at once: a card in place of the old one, or words under it. Everybody else sees the edited card. */
export type Reply = { readonly card: View } | { readonly words: string };

/** Refusals that the card itself explains, once it shows how the case stands. */
const SAID_BY_CARD: readonly RefusalCode[] = ['already-decided', 'expired'];

/** Stages whose card changes by itself, so that there is nothing to look at anew. */
const AT_WORK: readonly string[] = ['approved', 'applied', 'undoing'];

/** Answers a pressed button at once; the work goes on after the turn. */
export async function onCardAction(context: TurnContext, verb: unknown, data: unknown, app: App): Promise<Reply> {
  const action = readCardAction(verb, data);
  if (!action) return { words: 'This card cannot be read. Ask again for a fresh one.' };
  if (action.verb === 'ask') return onPick(context, action.certificateId, app);
  if (action.verb === 'code') return onCode(context, action.caseId, action.language, app);
  return action.verb === 'refresh' ? onRefresh(context, action.caseId, app) : onDecision(context, action, app);
}

async function onDecision(
  context: TurnContext,
  action: Extract<CardAction, { digest: string }>,
  app: App,
): Promise<Reply> {
  const by = senderOf(context.activity);
  const decided = await decide({ ...action, conversation: conversationOf(context.activity) }, by, app.ports);
  if ('refused' in decided) return refused(decided.refused, decided.stored, action.caseId, by.id, app);
  const { stored } = decided;
  app.tell({ type: 'moved', current: stored.current, by: by.id });
  app.worker.nudge();
  return { card: caseCard(stored.current, app.ports.now()) };
}

function refused(refusal: Refusal, stored: Stored | null, caseId: string, by: string, app: App): Reply {
  app.tell({ type: 'refused', refusal, caseId, by });
  app.tell({ type: 'shown', view: refusalCard(refusal) });
  if (stored && SAID_BY_CARD.includes(refusal.code)) return { card: caseCard(stored.current, app.ports.now()) };
  return { words: refusalWords(refusal) };
}

async function onRefresh(context: TurnContext, caseId: string, app: App): Promise<Reply> {
  const by = senderOf(context.activity);
  const found = await readable('refresh', caseId, context, app);
  if ('reply' in found) return found.reply;
  const { stored } = found;
  const { stage, target, shownAt, conversation } = stored.current;
  if (AT_WORK.includes(stage)) return { card: caseCard(stored.current, app.ports.now()) };
  const thread = shownAt as Thread;
  const { room } = stored.current;
  void app.follower.follow(thread, answerAgain(stored, { by, conversation, thread, room }, app));
  return { card: lookingCard(target.name, by.name) };
}

/** The case of a card that somebody only wants to read; elsewhere they may not, and that is kept like any refusal. */
async function readable(
  verb: 'refresh' | 'code',
  caseId: string,
  { activity }: TurnContext,
  app: App,
): Promise<{ readonly stored: Stored } | { readonly reply: Reply }> {
  const by = senderOf(activity);
  const conversation = conversationOf(activity);
  const stored = await app.ports.store.read(caseId);
  if (stored?.current.conversation === conversation) return { stored };
  const refusal: Refusal = { code: stored ? 'wrong-conversation' : 'unknown-case', because: '' };
  await turnAway({ verb, caseId, conversation, digest: '' }, by, refusal, stored?.current ?? null, app.ports);
  return { reply: refused(refusal, stored, caseId, by.id, app) };
}

/** Shows the fix beside the card that everybody decides by, which stays as it is. */
async function onCode(context: TurnContext, caseId: string, language: Language, app: App): Promise<Reply> {
  const found = await readable('code', caseId, context, app);
  if ('reply' in found) return found.reply;
  const { stored } = found;
  void app.follower.follow(threadOfPress(context), beside(codeView(stored.current, language, app)));
  return { words: `${TITLES[language]}: see below.` };
}

async function* beside(view: View): AsyncGenerator<Shown> {
  yield { beside: view };
}

async function onPick(context: TurnContext, certificateId: string, app: App): Promise<Reply> {
  const by = senderOf(context.activity);
  const asking = {
    by,
    conversation: conversationOf(context.activity),
    thread: threadOfPress(context),
    room: await app.members(context),
  };
  void app.follower.follow(asking.thread, answerPicked(certificateId, asking, app));
  return { card: lookingCard(nameOf(certificateId), by.name) };
}
