import type { Tongue } from '../tongue.ts';
import { english } from './english/index.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { japanese } from './japanese.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

/** Every language the bot understands; earlier ones win a tie. */
export const TONGUES: readonly Tongue[] = [english, german, french, spanish, portuguese, japanese];

/** The language whose words and letters a message has most of; English if it has none. */
export function tongueOf(words: string): Tongue {
  const scored = TONGUES.map((tongue) => ({ tongue, marks: words.match(tongue.marks)?.length ?? 0 }));
  return scored.reduce((best, next) => (next.marks > best.marks ? next : best)).tongue;
}
