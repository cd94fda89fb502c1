import type { Policy } from '../approvals/policy.ts';
import type { Azure } from '../azure/gateway.ts';
import type { Case } from '../domain/case.ts';
import type { Instant } from '../domain/instant.ts';

/** A case as it lies in the store: its revision tells whether somebody else has moved it meanwhile. */
export interface Stored {
  readonly current: Case;
  readonly revision: number;
}

/** Where cases live. */
export interface CaseStore {
  read(id: string): Promise<Stored | null>;
  /** Saves the next state over the revision it was made from (0 for a new case); answers null where another got there first. */
  save(next: Case, revision: number): Promise<Stored | null>;
  /** Cases that were left in the middle of work. */
  unfinished(): Promise<readonly Stored[]>;
}

/** The world, handed in once by the composition root. */
export interface Ports {
  readonly azure: Azure;
  readonly store: CaseStore;
  readonly policy: Policy;
  /** How many seconds a case may wait for Azure to settle. */
  readonly patience: number;
  /** From how few days left a certificate without a successor is worth a warning. */
  readonly expiringDays: number;
  now(): Instant;
  newId(): string;
  wait(seconds: number): Promise<void>;
}
