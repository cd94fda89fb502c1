import type { Activity, TurnContext } from 'botbuilder';
import { within } from '../within.ts';
import type { SignInCard } from './sign-in-card.ts';

/** What the SDK calls the service of users' tokens. Its types are not among what it exports. */
interface UserTokenClient {
  getUserToken(userId: string, connection: string, channelId: string, code: string): Promise<Given>;
  exchangeToken(userId: string, connection: string, channelId: string, wanted: { token: string }): Promise<Given>;
  getSignInResource(connection: string, activity: Activity, redirect: string): Promise<SignInResource>;
  signOutUser(userId: string, connection: string, channelId: string): Promise<void>;
}

type Given = { readonly token?: string } | undefined;

interface SignInResource {
  readonly signInLink?: string;
  readonly tokenExchangeResource?: SignInCard['tokenExchangeResource'];
}

/** The Bot Framework's service of tokens, as it serves whoever sent an activity. Fails where it does not answer in time. */
export interface TokenService {
  /** Exchanges what the client of that person has; null where that cannot be exchanged. */
  exchange(token: string): Promise<string | null>;
  /** What it keeps from an earlier sign-in, or from the one that this code is about; null where there is none. */
  kept(code?: string): Promise<string | null>;
  /** How they may sign in. */
  resource(): Promise<SignInResource>;
  /** Forgets what it keeps of them. */
  forget(): Promise<void>;
}

/** The service in a turn; null where the channel has none, as the terminal. */
export function tokenServiceOf(context: TurnContext, connection: string, milliseconds: number): TokenService | null {
  const key: unknown = Reflect.get(context.adapter, 'UserTokenClientKey');
  const client = typeof key === 'symbol' ? context.turnState.get<UserTokenClient | undefined>(key) : undefined;
  const { from, channelId } = context.activity;
  if (!client) return null;
  // The turn is over before all is asked.
  const activity = { ...context.activity } as Activity;
  const whose = [from.id, connection, channelId] as const;
  const inTime = <T>(work: () => Promise<T>) => within(milliseconds, work);
  return {
    exchange: (token) => inTime(() => tokenIn(client.exchangeToken(...whose, { token }))),
    kept: (code = '') => inTime(() => tokenIn(client.getUserToken(...whose, code))),
    resource: () => inTime(() => client.getSignInResource(connection, activity, '')),
    forget: () => inTime(() => client.signOutUser(...whose)),
  };
}

/** A refusal is that there is no token; anything else is that the service could not be asked. */
async function tokenIn(asked: Promise<Given>): Promise<string | null> {
  try {
    return (await asked)?.token || null;
  } catch (error) {
    const { statusCode: status } = Object(error) as { statusCode?: unknown };
    if (typeof status === 'number' && REFUSED.includes(status)) return null;
    throw error;
  }
}

const REFUSED = [400, 404, 412];
