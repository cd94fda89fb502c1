import {
  type AdaptiveCardInvokeResponse,
  type InvokeResponse,
  StatusCodes,
  TeamsActivityHandler,
  type TurnContext,
} from 'botbuilder';
import type { App } from './app.ts';
import { onInstalled, onRemoved } from './greeting.ts';
import { clientLocale } from './locale.ts';
import { isForBot } from './message.ts';
import { onCardAction, type Reply } from './on-card-action.ts';
import { onMessage } from './on-message.ts';
import { Search } from './search.ts';
import { isSignIn, onSignIn } from './sign-in/on-sign-in.ts';
import { placeOf } from './thread.ts';

/** Hands each Teams activity to its handler. No wording, no decisions. */
export class TeamsBot extends TeamsActivityHandler {
  readonly #app: App;
  readonly #search: Search;

  constructor(app: App) {
    super();
    this.#app = app;
    this.#search = new Search(app);
    this.onMessage(async (context, next) => {
      if ((context.activity.value ?? null) !== null) await onSubmit(context, app);
      else if (isForBot(context.activity)) await onMessage(context, app);
      await next();
    });
    this.onInstallationUpdateAdd(async (context, next) => {
      await onInstalled(context, app);
      await next();
    });
    this.onInstallationUpdateRemove(async (context, next) => {
      await onRemoved(context, app);
      await next();
    });
  }

  /** The SDK would put a card's own status on the wire, which makes Teams say that the app broke. */
  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const { name, value } = context.activity;
    if (name === 'composeExtension/query')
      return { status: StatusCodes.OK, body: await this.#search.answer(value, clientLocale(context.activity)) };
    if (this.#app.signIn && isSignIn(name)) return onSignIn(context, this.#app.signIn, this.#app);
    if (name !== 'adaptiveCard/action') return super.onInvokeActivity(context);
    const { action } = (value ?? {}) as { action?: { verb?: unknown; data?: unknown } };
    const reply = await onCardAction(context, action?.verb, action?.data, this.#app);
    return { status: StatusCodes.OK, body: invokeBody(reply) };
  }
}

function invokeBody(reply: Reply): AdaptiveCardInvokeResponse {
  if ('signIn' in reply) return { ...reply.signIn, value: reply.signIn.value as Record<string, unknown> };
  if ('card' in reply) {
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: { ...reply.card.card } };
  }
  return {
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
    value: reply.words as unknown as Record<string, unknown>,
  };
}

/** A client that does not know Action.Execute sends the button as a message; the edited card is its answer, where one is edited. */
async function onSubmit(context: TurnContext, app: App): Promise<void> {
  const { verb, ...data } = (context.activity.value ?? {}) as Record<string, unknown>;
  const reply = await onCardAction(context, verb, data, app);
  if ('isKnown' in reply) return;
  if ('signIn' in reply) {
    reply.posted?.();
    return;
  }
  const said = 'words' in reply ? { words: reply.words } : reply.instead;
  if (said) void app.outbox.post(placeOf(context), said);
}
