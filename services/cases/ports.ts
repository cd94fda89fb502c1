import type { Policy } from '../approvals/policy.ts';
import type { Azure, Mandate } from '../azure/gateway.ts';
import type { AuditLine, Happening } from '../domain/audit.ts';
import type { Case } from '../domain/case.ts';
import type { Instant } from '../domain/instant.ts';
import type { Listing } from '../domain/listing.ts';
import type { Target } from '../domain/target.ts';
import type { Watching } from '../domain/watching.ts';
import type { Rooms, Turns } from '../watch/ports.ts';

/** A case as it lies in the store: its revision tells whether somebody else has moved it meanwhile. */
export interface Stored {
  readonly current: Case;
  readonly revision: number;
}

/** Where cases live, and the audit of them. */
export interface CaseStore {
  read(id: string): Promise<Stored | null>;
  /**
   * Saves the next state over the revision it was made from (0 for a new case), and with it, in one write, what the audit
   * says of that; answers null where another got there first, and then nothing is kept.
   */
  save(next: Case, revision: number, happening: Happening): Promise<Stored | null>;
  /** The cases that were asked in a thread, the newest first. */
  inThread(thread: string): AsyncIterable<Stored>;
  /** Keeps what moved no case: a refusal. */
  record(happening: Happening): Promise<void>;
  /** The audit from its first line on, or after a line. */
  audit(after?: number): AsyncIterable<AuditLine>;
  /** Cases that were left in the middle of work. */
  unfinished(): Promise<readonly Stored[]>;
}

/** What is kept of the past, to be let go when its time is over. */
export interface Past {
  /** The cases that were opened before a moment. */
  openedBefore(before: Instant): AsyncIterable<Stored>;
  /** Forgets a case as it was read; false where it has moved meanwhile. */
  forget(stored: Stored): Promise<boolean>;
  /**
   * Cuts the audit off before its first line that is not from before a moment. Where it was cut is a line of the chain, kept
   * before anything is gone. Answers how many lines went, a limited number at a time.
   */
  cut(before: Instant, at: Instant): Promise<number>;
}

/** A case that is one worker's for a time. */
export interface Claim {
  readonly caseId: string;
  /** How often it was claimed, this time included. */
  readonly attempts: number;
  /** The store's own note; nobody else reads it. */
  readonly receipt: string;
}

/** Cases that have to be carried on, each by one worker at a time. One whose worker died comes back by itself. */
export interface WorkQueue {
  /** Puts a case in, to be taken at once; one that is being worked at comes again when that work is done. */
  put(caseId: string): Promise<void>;
  /** The next case that is nobody's, claimed for so many seconds; null where there is none. */
  take(seconds: number): Promise<Claim | null>;
  /** Puts a case in as one's own from the first moment on, claimed for so many seconds; null where another has it already. */
  putOwn(caseId: string, seconds: number): Promise<Claim | null>;
  /** Claims it for so many seconds from now on; false where it was lost to another worker meanwhile. */
  keep(claim: Claim, seconds: number): Promise<boolean>;
  /** Takes it out: the work is done. */
  done(claim: Claim): Promise<void>;
  /** Throws where the queue cannot be reached. */
  reach(): Promise<void>;
}

/** Which conversations were greeted. */
export interface Greeted {
  /** Notes that a conversation is greeted; false where it was before, whichever instance did it. */
  add(conversation: string): Promise<boolean>;
  /** Forgets it: where the bot is installed anew, it introduces itself anew. */
  remove(conversation: string): Promise<void>;
}

/** A certificate that was offered to choose from. */
export type Choice = Pick<Target, 'certificateId' | 'name'>;

/** What was offered to choose from or to page through, and when. */
export interface Offer {
  readonly choices: readonly Choice[];
  /** The list that was answered with and has more pages. */
  readonly list?: Listing;
  readonly at: Instant;
}

/** What was last offered in each thread, so that "the second" is understood by whichever instance hears it. */
export interface Offers {
  /** Keeps an offer in place of the last one of its thread. */
  keep(thread: string, offer: Offer): Promise<void>;
  /** The last offer of a thread. One that is older than a few hours may be forgotten. */
  last(thread: string): Promise<Offer | null>;
}

/** Which messages and presses were heard: the channel delivers one again, with its id, whose answer it did not get in time. */
export interface Heard {
  /** Notes that it is heard; false where it was within the last day, whichever instance heard it. */
  add(conversation: string, activityId: string): Promise<boolean>;
  /** Whether it was heard within the last day. */
  has(conversation: string, activityId: string): Promise<boolean>;
  /** Forgets it: what came to nothing may come again. */
  forget(conversation: string, activityId: string): Promise<void>;
}

/** What people have lent this instance, each for one case. Nothing of it is kept anywhere else. */
export interface Mandates {
  keep(caseId: string, mandate: Mandate): void;
  of(caseId: string): Mandate | null;
  forget(caseId: string): void;
}

/** The world, handed in once by the composition root. */
export interface Ports {
  readonly azure: Azure;
  readonly store: CaseStore;
  readonly queue: WorkQueue;
  readonly greeted: Greeted;
  readonly offers: Offers;
  readonly heard: Heard;
  readonly rooms: Rooms;
  readonly turns: Turns;
  readonly watching: Watching;
  readonly policy: Policy;
  /** Where changes are made as whoever decided on them; null where the bot makes them as itself. */
  readonly mandates: Mandates | null;
  /** How many seconds a case may wait for Azure to settle. */
  readonly patience: number;
  /** From how few days left a certificate without a successor is worth a warning. */
  readonly expiringDays: number;
  now(): Instant;
  newId(): string;
  wait(seconds: number): Promise<void>;
}
