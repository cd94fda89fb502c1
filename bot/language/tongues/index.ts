import { accented } from '../accents.ts';
import type { Tongue } from '../tongue.ts';
import { english } from './english/index.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { japanese } from './japanese.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

/** Every language the bot understands; earlier ones win a tie. */
export const TONGUES: readonly Tongue[] = [english, german, french, spanish, portuguese, japanese];

/**
 * The languages a message may be in, the likeliest first: those whose words and letters it has most of. A few words may
 * be of several languages, so that only what they say can tell.
 */
export function tonguesOf(words: string): readonly Tongue[] {
  return likeliest(words, 0);
}

/** The same, and those that are close behind: Spanish and Portuguese share most of their words. */
export function tonguesNear(words: string): readonly Tongue[] {
  return likeliest(words, 1);
}

function likeliest(words: string, behind: number): readonly Tongue[] {
  const scored = TONGUES.map((tongue) => ({ tongue, marks: marksIn(words, tongue) }));
  const most = Math.max(...scored.map(({ marks }) => marks));
  const least = most > 1 ? most - behind : 0;
  return scored
    .filter(({ marks }) => marks >= least)
    .sort((one, other) => other.marks - one.marks)
    .map(({ tongue }) => tongue);
}

/** Accents tell languages apart, and those who leave them away speak the same language. */
function marksIn(words: string, { code, marks }: Tongue): number {
  const plain = words.match(marks)?.length ?? 0;
  return Math.max(plain, accented(words, code).match(marks)?.length ?? 0);
}
