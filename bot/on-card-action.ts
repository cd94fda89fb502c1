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
} from '../services/index.ts';
import { answerAgain, answerPicked, carryOut } from './answers.ts';
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
  const thread = stored.current.shownAt as Thread;
  app.outbox.found(thread, threadOfPress(context));
  app.follower.follow(thread, carryOut(stored, by, app));
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
  const conversation = conversationOf(context.activity);
  const stored = await app.ports.store.read(caseId);
  if (!stored) return refused({ code: 'unknown-case', because: '' }, null, caseId, by.id, app);
  const { stage, target, shownAt } = stored.current;
  if (stored.current.conversation !== conversation) {
    return refused({ code: 'wrong-conversation', because: '' }, stored, caseId, by.id, app);
  }
  if (AT_WORK.includes(stage)) return { card: caseCard(stored.current, app.ports.now()) };
  const thread = shownAt as Thread;
  app.outbox.found(thread, threadOfPress(context));
  const { room } = stored.current;
  app.follower.follow(thread, answerAgain(stored, { by, conversation, thread, room }, app));
  return { card: lookingCard(target.name, by.name) };
}

/** Shows the fix beside the card that everybody decides by, which stays as it is. */
async function onCode(context: TurnContext, caseId: string, language: Language, app: App): Promise<Reply> {
  const by = senderOf(context.activity);
  const stored = await app.ports.store.read(caseId);
  if (!stored) return refused({ code: 'unknown-case', because: '' }, null, caseId, by.id, app);
  if (stored.current.conversation !== conversationOf(context.activity)) {
    return refused({ code: 'wrong-conversation', because: '' }, stored, caseId, by.id, app);
  }
  app.follower.follow(threadOfPress(context), beside(codeView(stored.current, language, app)));
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
  app.follower.follow(asking.thread, answerPicked(certificateId, asking, app));
  return { card: lookingCard(nameOf(certificateId), by.name) };
}
