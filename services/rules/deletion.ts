import type { Deleted } from '../domain/key-vault.ts';
import { day } from './dates.ts';

/** What became of something deleted, as people say it: when, and until when it can come back. */
export function deletion({ deletedOn, purgedOn }: Deleted): string {
  return `was deleted${deletedOn ? ` on ${day(deletedOn)}` : ''} and can be recovered${purgedOn ? ` until ${day(purgedOn)}` : ''}`;
}

/** The same as Azure says it, to the second. */
export function deletionProof(what: string, { deletedOn, purgedOn }: Deleted): string {
  return `${what} was deleted ${deletedOn ?? 'at a time not said'}, its scheduledPurgeDate is ${purgedOn ?? 'not said'}`;
}
