import type { Holes, Words } from './say.ts';

/** The same words, with every text in them that is not ours made something of: what Azure or a person said, and names. */
export function withTexts(words: Words, made: (text: string) => string): Words {
  if (typeof words === 'string') return made(words);
  if ('say' in words) return words.with ? { ...words, with: inHoles(words.with, made) } : words;
  if ('row' in words) return { ...words, row: words.row.map((each) => withTexts(each, made)) };
  if ('all' in words) return { all: words.all.map((each) => withTexts(each, made)) };
  return 'capital' in words ? { capital: withTexts(words.capital, made) } : words;
}

function inHoles(holes: Holes, made: (text: string) => string): Holes {
  return Object.fromEntries(
    Object.entries(holes).map(([hole, words]) => [hole, typeof words === 'number' ? words : withTexts(words, made)]),
  );
}
