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
}

/** Certificates that share one cause: the same rule, on the same link, at the same vault. */
export interface OverviewGroup {
  readonly link: Link;
  readonly rule: string;
  /** The cause as a sentence. */
  readonly cause: string;
  readonly vaultId: string | null;
  readonly certificateIds: readonly string[];
}

/** Many certificates at a glance. */
export interface Overview {
  readonly takenAt: Instant;
  /** What was asked for; null for every certificate. */
  readonly only: Colour | null;
  /** How many certificates there are of each colour, before `only` narrows the rows. */
  readonly counts: { readonly [C in Colour]: number };
  readonly rows: readonly OverviewRow[];
  readonly groups: readonly OverviewGroup[];
}
