import type { Words } from '../../sentences/index.ts';
import type { Colour, Link } from './finding.ts';
import type { Instant } from './instant.ts';

/** One certificate in a list. */
export interface OverviewRow {
  readonly certificateId: string;
  readonly name: string;
  readonly hostNames: readonly string[];
  readonly colour: Colour;
  readonly firstBroken: { readonly link: Link; readonly rule: string } | null;
  readonly outageAt: Instant | null;
  /** The last day of what App Service holds; null while it holds nothing. */
  readonly expiresOn: Instant | null;
}

/** Certificates that share one cause: the same rule, on the same link, at the same vault. */
export interface OverviewGroup {
  readonly link: Link;
  readonly rule: string;
  /** The cause as a sentence. */
  readonly cause: Words;
  readonly vaultId: string | null;
  readonly certificateIds: readonly string[];
}

/** Which certificates were asked for. */
export interface Narrowing {
  /** Those of one colour; null for every colour. */
  readonly only: Colour | null;
  /** Those that have run out by then; null for every day. */
  readonly until: Instant | null;
  /** Those whose users are hit by then; null for every day. */
  readonly hitBy: Instant | null;
}

/** Every certificate. */
export const ALL: Narrowing = { only: null, until: null, hitBy: null };

/** Many certificates at a glance. */
export interface Overview extends Narrowing {
  readonly takenAt: Instant;
  /** What was green when it was last seen, while Azure cannot be reached and nothing is called so; null where it was just seen. */
  readonly wasGreen: ReadonlySet<string> | null;
  /** How many certificates there are of each colour, before anything narrows the rows. */
  readonly counts: { readonly [C in Colour]: number };
  readonly rows: readonly OverviewRow[];
  readonly groups: readonly OverviewGroup[];
}
