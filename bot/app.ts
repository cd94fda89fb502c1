import type { View } from '../cards/view.ts';
import type {
  Case,
  Checked,
  Code,
  Forecast,
  History,
  Overview,
  Ports,
  ReadinessReport,
  Refusal,
  Target,
  WhatBreaks,
} from '../services/index.ts';
import type { Doctor } from './doctor/doctor.ts';
import type { Follower } from './follower.ts';
import type { InTurn } from './in-turn.ts';
import type { Intent } from './language/intent.ts';
import type { Members } from './members.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { SecondOpinion } from './second-opinion.ts';
import type { SignIn } from './sign-in/sign-in.ts';
import type { Worker } from './worker.ts';

/** What was foretold. */
export type Foreseen =
  | { readonly forecast: Forecast }
  | { readonly whatIf: WhatBreaks }
  | { readonly readiness: ReadinessReport };

/** What happened in a turn and after it, for the log and for the terminal. */
export type Told =
  | { readonly type: 'understood'; readonly intent: Intent; readonly by: string; readonly conversation: string }
  | { readonly type: 'moved'; readonly current: Case; readonly by: string }
  | { readonly type: 'refused'; readonly refusal: Refusal; readonly caseId: string; readonly by: string }
  | { readonly type: 'choices'; readonly targets: readonly Target[] }
  | { readonly type: 'listed'; readonly overview: Overview }
  | { readonly type: 'exported'; readonly text: string }
  | { readonly type: 'foreseen'; readonly foreseen: Foreseen }
  | { readonly type: 'recalled'; readonly history: History }
  | { readonly type: 'written'; readonly code: Code }
  | { readonly type: 'examined'; readonly lines: readonly Checked[] | null; readonly by: string }
  | { readonly type: 'shown'; readonly view: View }
  | { readonly type: 'fault'; readonly error: unknown; readonly reference: string };

/** What a handler may reach, bound once by the composition root. */
export interface App {
  readonly ports: Ports;
  readonly follower: Follower;
  readonly worker: Worker;
  readonly patrols: InTurn;
  readonly outbox: Outbox;
  /** Reads what the grammar could not, where there is a model to ask. */
  readonly secondOpinion: SecondOpinion;
  /** Where people sign in to have changes made as themselves; null where the bot makes them as itself. */
  readonly signIn: SignIn | null;
  /** The bot's look at itself. */
  readonly doctor: Doctor;
  tell(event: Told): void;
  readonly members: Members;
  /** Resolves when every answer is given and every decided case carried on as far as it goes. */
  idle(): Promise<void>;
}
