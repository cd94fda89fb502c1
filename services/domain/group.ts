import type { Change } from './change.ts';
import type { Colour, Diagnosis } from './finding.ts';
import type { Instant } from './instant.ts';
import { sameId } from './resource-id.ts';
import type { Target } from './target.ts';

/** Rules that found something, and rules that could not be judged, before anything was done. */
export interface Troubles {
  readonly found: readonly string[];
  readonly unseen: readonly string[];
}

/** A certificate that a plan mends together with others. */
export interface Member extends Target {
  readonly before: Troubles;
}

/** The certificates of one cause that one plan mends, one after the other; the first is the canary. */
export interface Group {
  /** The vault that all of them follow; null where they follow several. */
  readonly vaultId: string | null;
  readonly members: readonly Member[];
  /** Names of those that were asked about too, and need something else: they are left as they are. */
  readonly apart: readonly string[];
}

/** How a certificate of a group turned out, by a look at it after its sync. */
export interface Check {
  /** Its place in the group. */
  readonly member: number;
  readonly at: Instant;
  readonly colour: Colour;
  /** Whether it is cured, and nothing is wrong with it that was not before. */
  readonly sound: boolean;
}

/** What is wrong by a look, and what it left unjudged. */
export function troublesOf({ findings, gaps }: Diagnosis): Troubles {
  const faults = findings.filter(({ colour }) => colour !== 'green');
  return { found: faults.map(({ rule }) => rule), unseen: gaps.map(({ rule }) => rule) };
}

/** Whether something is wrong with a certificate, or cannot be seen, that was not so before. */
export function hasNewTrouble(diagnosis: Diagnosis, before: Troubles): boolean {
  const { found, unseen } = troublesOf(diagnosis);
  return found.some((rule) => !before.found.includes(rule)) || unseen.some((rule) => !before.unseen.includes(rule));
}

/** The place in a plan of the sync of one certificate. */
export function placeOfSync({ changes }: { readonly changes: readonly Change[] }, { certificateId }: Target): number {
  return changes.findIndex(
    (change) => change.kind === 'sync-certificate' && sameId(change.certificateId, certificateId),
  );
}
