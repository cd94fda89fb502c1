import { createHash } from 'node:crypto';
import { keyOf } from './resource-id.ts';

/** Twelve hexadecimal digits: of a million certificates no two are likely to share them. */
const LENGTH = 12;

/** A short mark of a resource, by which it is known again. */
export function markOf(id: string): string {
  return createHash('sha256').update(keyOf(id)).digest('hex').slice(0, LENGTH);
}
