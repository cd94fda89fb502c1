import type { Words } from '../../sentences/index.ts';
import type { Instant } from '../domain/instant.ts';

/** A day as people write it, in UTC: `9 Dec 2026`. */
export function day(at: Instant): Words {
  return { at, as: 'day' };
}

/** The hour of it: `14:02 UTC`. */
export function hour(at: Instant): Words {
  return { at, as: 'hour' };
}
