import { english, type Words } from '../../sentences/index.ts';
import type { AppServiceCertificate } from '../domain/app-service.ts';
import type { Step } from '../domain/case.ts';
import type { Change } from '../domain/change.ts';
import type { Evidence, Observed } from '../domain/evidence.ts';
import type { Inventory } from '../domain/inventory.ts';
import type { VaultRenewal } from '../domain/key-vault.ts';
import type { Need } from '../domain/need.ts';
import type { Rights } from '../domain/rights.ts';
import type { Budget } from '../domain/spent.ts';

/** How a change went: done, or not settled and to be looked at again. What Azure refuses for good throws an `AzureError`. */
export type Outcome = Pick<Step, 'requestId' | 'says'> & {
  readonly outcome: Exclude<Step['outcome'], 'left-alone'>;
};

/** The two doors of Azure behind which changes are made, each with a token of its own: Resource Manager, and the vaults. */
export type AzureDoor = 'manager' | 'vaults';

/**
 * What somebody lent the bot by signing in: what is changed with it is changed as that person, by their rights and in their
 * name. It lives in the memory of this one process, and is never kept, logged or sent to anybody but Azure.
 */
export interface Mandate {
  readonly personId: string;
  /** A token of theirs. Throws an `AzureError` where there is none to be had any more. */
  token(door: AzureDoor): Promise<string>;
}

/** All the bot may ask of Azure: what there is, one certificate closely, who may do what, and one approved change. */
export interface Azure {
  /**
   * Everything the bot can read, by Resource Graph. Seconds to minutes old; fit for names and overviews. Where all of it is to
   * be surveyed, vaults are asked meanwhile.
   */
  inventory(purpose?: 'survey'): Promise<Inventory>;
  /**
   * A live look at every fact of one certificate, in at most two rounds of requests after the inventory. What would only
   * explain or cure a fault is read in the second, and only where what the first one shows is worth it. The sites are those
   * that it serves or should serve, and those that are named, whatever their host names are bound to.
   */
  observe(
    certificateId: string,
    inventory: Inventory,
    isWorthMore: (evidence: Evidence) => boolean,
    siteIds?: readonly string[],
  ): Promise<Evidence>;
  /**
   * Every certificate of the inventory, or some of it, each vault read once; `closely` with what an overview leaves out of a
   * vault: its perimeters, and who is let in by the permission model that it does not obey.
   */
  survey(
    inventory: Inventory,
    among?: readonly string[] | null,
    closely?: boolean,
  ): Promise<readonly SurveyedCertificate[]>;
  /** How their vaults will renew some certificates, in the same order: a request each, so only for as few as are asked about. */
  renewals(references: readonly VaultReference[]): Promise<readonly Observed<VaultRenewal | null>[]>;
  /** What somebody holds at the scopes of what a plan needs. */
  rights(personId: string, needs: readonly Need[]): Promise<readonly Rights[]>;
  /** Which of these groups somebody is in, nested ones too. */
  memberOf(personId: string, groupIds: readonly string[]): Promise<Observed<readonly string[]>>;
  /** Counts for a thread what the work of an answer asks of Azure. */
  counted<T>(thread: string, work: () => T): T;
  /** What answers cost: the last one in a thread, and all of the last hour. */
  budget(thread: string): Budget;
  /** Makes one change, as somebody where there is a mandate of theirs, else as the bot. */
  apply(change: Change, mandate?: Mandate | null): Promise<Outcome>;
  /** Takes one change back, by what it says of itself. */
  undo(change: Change, mandate?: Mandate | null): Promise<Outcome>;
}

/** The vault of a certificate, and what stands in it. */
export type VaultReference = NonNullable<AppServiceCertificate['keyVault']>;

/** The evidence of one certificate of an overview. */
export interface SurveyedCertificate {
  readonly certificateId: string;
  readonly evidence: Evidence;
}

/** Azure refused or broke for good: the operation, Azure's code and words, and its request id to quote to support. */
export class AzureError extends Error {
  override readonly name = 'AzureError';
  readonly code: string;
  readonly requestId: string;
  /** What is shown of it: Azure's own words, or ours where the bot gave up waiting. */
  readonly says: Words;

  constructor(says: Words, options: { code: string; requestId: string; cause?: unknown }) {
    super(english(says), { cause: options.cause });
    this.says = says;
    this.code = options.code;
    this.requestId = options.requestId;
  }
}

/** Azure could not be reached at all: nothing was judged, nothing changed. */
export class AzureUnreachable extends Error {
  override readonly name = 'AzureUnreachable';
  /** What is shown of it where work ends by it. */
  readonly says: Words;

  constructor(says: Words, options?: ErrorOptions) {
    super(english(says), options);
    this.says = says;
  }
}
