import type { DenyAssignment, RoleAssignment } from './access.ts';
import type { Observed } from './evidence.ts';
import type { Need } from './need.ts';

/** What Azure says a person holds at the scope of one need. */
export interface Rights {
  readonly need: Need;
  readonly personId: string;
  /** Roles of the person at or above the scope, through groups too. */
  readonly assignments: Observed<readonly RoleAssignment[]>;
  readonly denials: Observed<readonly DenyAssignment[]>;
}
