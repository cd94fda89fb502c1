import type { Alert } from './alert.ts';
import type { Unsaid } from './saying.ts';

/** One alert after a patrol, and what has to be said of it. */
export interface Course {
  readonly alert: Alert;
  readonly says: readonly Unsaid[];
}
