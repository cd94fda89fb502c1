import { type Case, type Instant, isSyncAlone, planCode, type Standing, stopper } from '../../services/index.ts';
import { plainName } from '../parts/clean.ts';
import { whyNot } from './standing.ts';

interface Said {
  readonly word: string;
  readonly heading: string;
}

/** What is read aloud, and shown where a card cannot be: only words that no reader could take for markup. */
export function speech(current: Case, { word, heading }: Said, standing: Standing | null, now: Instant): string {
  const subject = plainName(current.target.name) ?? 'The certificate';
  return [`${subject}: ${word.toLowerCase()}. ${heading}.`, ...toType(current, standing, now)].join(' ');
}

function toType(current: Case, standing: Standing | null, now: Instant): readonly string[] {
  if (current.stage !== 'proposed' || stopper(current.plan)) return [];
  const why = standing && whyNot(current, standing, now);
  if (why) return [why];
  const word = isSyncAlone(current.plan) ? 'sync' : 'approve';
  const code = planCode(current.plan);
  return [`Say "${word} ${code}" to carry out the fix, or "decline ${code}".`];
}
