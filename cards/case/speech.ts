import { type Case, isSyncAlone, stopper } from '../../services/index.ts';
import { plainName } from '../parts/clean.ts';

/** What is read aloud, and shown where a card cannot be: only words that no reader could take for markup. */
export function speech(current: Case, word: string, heading: string): string {
  const subject = plainName(current.target.name) ?? 'The certificate';
  return [`${subject}: ${word.toLowerCase()}. ${heading}.`, ...toType(current)].join(' ');
}

function toType(current: Case): readonly string[] {
  if (current.stage !== 'proposed' || stopper(current.plan)) return [];
  const word = isSyncAlone(current.plan) ? 'sync' : 'approve';
  return [`Say "${word}" to carry out the fix, or "decline".`];
}
