import type { Examiner } from '../azure/examiner.ts';
import type { StoreStep } from '../domain/examined.ts';
import type { Within } from './attempt.ts';
import type { Home } from './identity.ts';
import type { StorePlace } from './store.ts';

/** The bot's way to Teams, as far as it can be tried without anybody noticing. */
export interface TeamsPorts {
  readonly appId: string;
  readonly byPassword: boolean;
  /** Where the token comes from; null where the machine gives it. */
  readonly login: string | null;
  readonly keysUrl: string;
  /** Fetches the keys by which Teams is known; answers how many there are that are endorsed for it. */
  keys(): Promise<number>;
  /** Asks for a token with which the bot speaks to Teams. */
  token(): Promise<unknown>;
  /** How approvers sign in; null where the bot changes things as itself. */
  readonly signIn: {
    readonly connection: string;
    readonly service: string;
    /** Asks the service of users' tokens which connections the bot has. */
    connections(): Promise<readonly string[]>;
  } | null;
  /** The bot that the app package names; null where there is no package. */
  packaged(): Promise<string | null>;
}

/** As whom changes are made: as the bot, which needs the right to, or as whoever approves them. */
export type ChangesAs = 'bot' | 'approver';

/** All that the bot is examined by, handed in by the composition root. */
export interface DoctorPorts {
  /** The version of Node that runs. */
  readonly node: string;
  /** What is wrong with the configuration. */
  readonly faults: readonly string[];
  readonly home: Home;
  readonly store: { readonly place: StorePlace; examine(): AsyncIterable<StoreStep> };
  readonly examiner: Examiner;
  /** `unusable` where the configuration does not tell, `none` for a bot that has no application. */
  readonly teams: TeamsPorts | 'none' | 'unusable';
  readonly changesAs: ChangesAs;
  /** Whether application settings are read for the thumbprints in them. */
  readonly readsSettings: boolean;
  readonly within: Within;
  /** A monotonic clock in milliseconds. */
  clock(): number;
}

/** How much is looked at, and for how long. */
export interface Extent {
  /** `short` leaves out what is asked scope by scope. */
  readonly depth: 'short' | 'whole';
  /** The Azure scopes to look at; none at all stands for every one that the bot sees. */
  readonly scopes: readonly string[];
  /** How long any one check may take, and all of them, in milliseconds. */
  readonly each: number;
  readonly all: number;
}
