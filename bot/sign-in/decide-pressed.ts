import type { TurnContext } from 'botbuilder';
import type { Decision, Person } from '../../services/index.ts';
import type { App } from '../app.ts';
import { placeOf } from '../thread.ts';
import { askFirst } from './decide-said.ts';
import { type DecidedSigned, decideSigned } from './decide-signed.ts';
import { broughtWith } from './sign-in.ts';
import { loginRequest, PRECONDITION_FAILED, type SignInAnswer, WRONG_CODE } from './sign-in-card.ts';

/** Whoever pressed has to sign in first; `posted` is for a client that takes no card for an answer. */
export interface SignInFirst {
  readonly signIn: SignInAnswer;
  readonly posted?: () => void;
}

/** Takes a decision by a button. Whoever has to sign in first presses again by their client, with what that then brings. */
export async function decidePressed(
  decision: Decision,
  by: Person,
  context: TurnContext,
  app: App,
): Promise<Exclude<DecidedSigned, { readonly asks: unknown } | { readonly fails: unknown }> | SignInFirst> {
  const desk = app.signIn?.at(context) ?? null;
  const decided = await decideSigned(decision, by, desk, app, broughtWith(context.activity));
  if ('fails' in decided) return { signIn: decided.fails === 'code' ? WRONG_CODE : PRECONDITION_FAILED };
  if (!('asks' in decided)) return decided;
  const place = placeOf(context);
  return { signIn: loginRequest(decided.asks), posted: () => askFirst(decision, by, decided.asks, place, app) };
}
