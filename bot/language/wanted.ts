import { colourIn, type ListColour } from './colour.ts';

/** What is typed into a search box: words for colours, and beside them parts of names. */
export interface SearchWords {
  readonly text: string;
  readonly colours: readonly ListColour[];
  readonly rest: string;
}

/** Reads what is typed into a search box. A word is a colour only where it stands alone: `red-shop` is a name. */
export function readWanted(text: string): SearchWords {
  const words = text.split(/\s+/).filter(Boolean);
  const colours = words.flatMap((word) => colourOf(word) ?? []);
  const rest = words.filter((word) => colourOf(word) === null).join(' ');
  return { text: words.join(' '), colours, rest };
}

function colourOf(word: string): ListColour | null {
  return /^\p{L}+$/u.test(word) ? colourIn(word) : null;
}
