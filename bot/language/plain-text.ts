import { withoutMarkup } from './markup.ts';

const LONGEST = 4000;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff§]/g;
const DOUBLE_QUOTES = /[“”„‟«»「」『』]/g;
/** Replaced before letters are composed, which makes a blank and a mark of an accent that stands alone. */
const SINGLE_QUOTES = /[‘’‚‛´]/g;

/** A grave accent in the place of an English apostrophe: "don`t". */
const GRAVE = /(?<=[a-z])`(?=(?:t|s|re|ve|ll|d|m)\b)/gi;

/** Dashes that a phone or a word processor puts into names. */
const HYPHENS = /[\u2010-\u2012\u2212]|(?<=[\p{L}\p{N}])[\u2013\u2014](?=[\p{L}\p{N}])/gu;

/** A break of lines as JSON and shells write it; behind a drive or another backslash it is part of a path. */
const WRITTEN_BREAK = /(?<!\b[a-z]:|\\|\\[\w.-]{1,40})(?:\\r)?\\n(?![\w.-]*\\)/gi;

/** The message in one plain spelling: composed letters, straight quotes, no markup nor invisible characters, of bounded length. */
export function plainText(text: string): string {
  return withoutMarkup(text.slice(0, LONGEST))
    .replace(SINGLE_QUOTES, "'")
    .replace(GRAVE, "'")
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(HYPHENS, '-')
    .replace(DOUBLE_QUOTES, '"')
    .replace(/\r\n?/g, '\n')
    .replace(WRITTEN_BREAK, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}
