import { type Locale, say, worded } from '../../sentences/index.ts';

/** A card by which somebody signs in. Source: learn.microsoft.com, "enable-sso-authentication-for-your-adaptive-cards". */
export interface SignInCard {
  readonly text: string;
  readonly connectionName: string;
  /** Lets a client sign its user in without asking; absent where a person has to be asked. */
  readonly tokenExchangeResource?: { readonly id?: string; readonly uri?: string; readonly providerId?: string };
  readonly buttons: readonly { readonly type: 'signin'; readonly title: string; readonly value: string }[];
}

/** What the card of a sign-in is made of. */
export interface WayIn {
  readonly connection: string;
  readonly link: string;
  readonly exchange: SignInCard['tokenExchangeResource'] | null;
}

/** What whoever decided is asked for. */
export function signInCard({ connection, link, exchange }: WayIn, locale: Locale): SignInCard {
  return {
    text: worded(say('sign-in.ask'), locale),
    connectionName: connection,
    ...(exchange ? { tokenExchangeResource: exchange } : {}),
    buttons: [{ type: 'signin', title: worded(say('sign-in.button'), locale), value: link }],
  };
}

/** How a card's press is answered before it can be followed, as Teams has it for `adaptiveCard/action`. */
export interface SignInAnswer {
  readonly statusCode: 401 | 412;
  readonly type: string;
  readonly value: object | null;
}

/** The client is to sign its user in, and to press again by itself. */
export function loginRequest(card: SignInCard): SignInAnswer {
  return { statusCode: 401, type: 'application/vnd.microsoft.activity.loginRequest', value: card };
}

/** What the client has cannot be exchanged: it shows the button. */
export const PRECONDITION_FAILED: SignInAnswer = {
  statusCode: 412,
  type: 'application/vnd.microsoft.error.preconditionFailed',
  value: { code: '412', message: 'The token of the client could not be exchanged: sign in with the button.' },
};

/** The code of the sign-in is not the one that was given. Source: the same page, whose spelling it is. */
export const WRONG_CODE: SignInAnswer = {
  statusCode: 401,
  type: 'application/vnd.microsoft.error.inccorectAuthCode',
  value: null,
};
