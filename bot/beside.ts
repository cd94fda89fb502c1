import { type Doctor, noDoctor } from './doctor/doctor.ts';
import type { LineBounds } from './line.ts';
import { noSecondOpinion, type SecondOpinion } from './second-opinion.ts';
import type { SignIn } from './sign-in/sign-in.ts';
import { type OwnWork, UNWATCHED } from './telemetry/own-work.ts';

/** What a bot may have beside what it cannot do without. */
export interface Beside {
  readonly secondOpinion: SecondOpinion;
  readonly signIn: SignIn | null;
  readonly doctor: Doctor;
  readonly ownWork: OwnWork;
  /** How much is in hand at a time. */
  readonly bounds: LineBounds;
}

/** What it has where nothing is set up, as in a terminal. */
export const PLAIN: Beside = {
  secondOpinion: noSecondOpinion,
  signIn: null,
  doctor: noDoctor,
  ownWork: UNWATCHED,
  bounds: { atOnce: 50, waiting: 500 },
};
