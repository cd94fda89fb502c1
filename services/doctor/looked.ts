import type { RoleAssignment } from '../domain/access.ts';
import type { Checked } from '../domain/checked.ts';
import type { Rights } from '../domain/rights.ts';
import type { Seen } from './extent.ts';
import type { Fix } from './fixes.ts';
import type { Receiver } from './receiver.ts';

/** What is known before any scope is looked at. */
export interface Known {
  readonly seen: Seen;
  /** Object id of App Service; null where it is not known. */
  readonly appService: string | null;
  readonly caller: Receiver;
  /** When there is no time left, by the clock of the ports. */
  readonly until: number;
}

/** What one scope came to. */
export interface Looked {
  readonly lines: readonly Checked[];
  /** The roles of the bot that were seen there. */
  readonly assignments: readonly RoleAssignment[];
}

export function needsOf(fixes: readonly Fix[]) {
  return fixes.flatMap(({ needs }) => needs);
}

export function assignmentsIn(rights: readonly Rights[]): readonly RoleAssignment[] {
  return rights.flatMap(({ assignments }) => (assignments.seen ? assignments.value : []));
}
