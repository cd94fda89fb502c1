import type { Words } from '../../sentences/index.ts';
import type { Instant } from './instant.ts';

/** A lock on a resource or on something above it. */
export interface Lock {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  readonly level: 'ReadOnly' | 'CanNotDelete';
}

/** A write of the activity log: who changed what, and when. */
export interface Deed {
  readonly at: Instant;
  readonly caller: Words;
  readonly operation: string;
  readonly resourceId: string;
}

/** A change that Azure Policy would refuse, by its own dry run. */
export interface PolicyRefusal {
  /** The kind of change that was tried. */
  readonly change: 'set-network-bypass' | 'assign-role';
  readonly assignmentId: string;
  readonly definitionId: string;
}
