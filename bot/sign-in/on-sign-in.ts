import type { InvokeResponse, TurnContext } from 'botbuilder';
import { refusalWords } from '../../cards/refusal-words.ts';
import { say, type Words, worded } from '../../sentences/index.ts';
import { type Decision, isAtWork, localeOfCase, type Person } from '../../services/index.ts';
import type { App } from '../app.ts';
import type { Shown } from '../follower.ts';
import { clientLocale } from '../locale.ts';
import { senderOf } from '../message.ts';
import type { Reference } from '../outbox/wire.ts';
import { caseView } from '../refresh.ts';
import { conversationOf, placeOf, type Thread } from '../thread.ts';
import { showExpiry } from '../turned-away.ts';
import { askFirst } from './decide-said.ts';
import { decideSigned } from './decide-signed.ts';
import type { Desk, SignIn } from './sign-in.ts';

const EXCHANGE = 'signin/tokenExchange';
const CODE = 'signin/verifyState';

/** Whether a client tells that its user signs in with a card that was posted. */
export function isSignIn(name: string | undefined): boolean {
  return name === EXCHANGE || name === CODE;
}

/**
 * Takes a sign-in, and goes on with what waited for it. Every client of a person sends the token of its own for the same
 * card: the first counts, at whichever instance it comes in. Source: learn.microsoft.com, "bot-sso-code": duplicates, and 412
 * where a token cannot be exchanged, after which the client shows the button.
 */
export async function onSignIn(context: TurnContext, signIn: SignIn, app: App): Promise<InvokeResponse> {
  const { name, value, conversation, from } = context.activity;
  const { heard } = app.ports;
  const by = senderOf(context.activity);
  const told = Object(value) as { id?: unknown; token?: unknown; state?: unknown; connectionName?: unknown };
  const isExchange = name === EXCHANGE;
  const brought = { token: isExchange ? textOf(told.token) : '', code: isExchange ? '' : textOf(told.state) };
  if (!brought.token && !brought.code) return { status: 400, body: { code: 'BadRequest' } };
  const once = `sign-in ${from.id} ${textOf(told.id)}`;
  if (isExchange && !(await heard.add(conversation.id, once))) return { status: 200 };
  const desk = signIn.at(context);
  const signedIn = await desk.signedIn(by, brought).catch((error: unknown) => {
    signIn.world.onFault(error);
    return null;
  });
  if (signedIn === null) {
    if (isExchange) await heard.forget(conversation.id, once);
    const failureDetail = 'The token of the client could not be exchanged.';
    if (!isExchange) return { status: 404 };
    return { status: 412, body: { id: textOf(told.id), connectionName: textOf(told.connectionName), failureDetail } };
  }
  await goOn(by, signIn.awaited(by, conversationOf(context.activity)), desk, context, app);
  return { status: 200 };
}

async function goOn(by: Person, decision: Decision | null, desk: Desk, context: TurnContext, app: App): Promise<void> {
  const place = placeOf(context);
  const stored = decision && (await app.ports.store.read(decision.caseId));
  if (!decision || !stored) {
    const words = worded(say('sign-in.say-again'), clientLocale(context.activity));
    void app.outbox.post(place, { words });
    return;
  }
  const { current } = stored;
  void app.follower.follow(current.shownAt as Thread, goneOn(decision, by, desk, place, app), localeOfCase(current));
}

async function* goneOn(decision: Decision, by: Person, desk: Desk, place: Reference, app: App): AsyncGenerator<Shown> {
  const decided = await decideSigned(decision, by, desk, app);
  const inWords = (words: Words) =>
    decided.stored && void app.outbox.post(place, { words: worded(words, localeOfCase(decided.stored.current)) });
  if ('asks' in decided) askFirst(decision, by, decided.asks, place, app);
  else if ('fails' in decided) inWords(say('sign-in.say-again'));
  else if ('refused' in decided) {
    app.tell({ type: 'refused', refusal: decided.refused, caseId: decision.caseId, by: by.id });
    showExpiry(decided.refused, decided.stored, app);
    inWords(refusalWords(decided.refused));
  } else {
    const { current } = decided.stored;
    app.tell({ type: 'moved', current, by: by.id });
    app.worker.nudge();
    // Work shows its own steps.
    if (!isAtWork(current)) yield caseView(current, app.ports.now());
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
