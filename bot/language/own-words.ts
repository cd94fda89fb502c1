import { isPasted } from './pasted.ts';

const PLACEHOLDER = ' ¶ ';
const QUOTES = [
  /```[^`]*(?:```|$)/g,
  /`[^`\n]*(?:`|$)/gm,
  /"[^"\n]*(?:"|$)/gm,
  // An apostrophe opens a quotation only before a word, and closes one only after it: "don't" and "users'" are neither.
  /(?<![\p{L}\p{N}])'(?=\S)(?:[^'\n]|(?<=\p{L})'(?=\p{L}))*(?:'|$)/gmu,
];
const NAME_ONLY = /^["'`]+\s*_\s*["'`]*$/;

/** What the person says, without what they quote, cite or paste; a quoted name is still theirs. */
export function ownWords(text: string): string {
  const said = text
    .split('\n')
    .filter((line) => !isPasted(line))
    .join('\n');
  return QUOTES.reduce((rest, quote) => rest.replace(quote, unquoted), said);
}

function unquoted(quotation: string): string {
  if (NAME_ONLY.test(quotation)) return ' _ ';
  return isTerm(quotation) ? ` ${quotation.replace(/["'`]/g, '')} ` : PLACEHOLDER;
}

/** One word in quotes that could never be an order is a term: an error code, a status, a colour. */
function isTerm(quotation: string): boolean {
  const word = quotation.replace(/["'`]/g, '');
  return /[a-z0-9][A-Z]|[._:]/.test(word) && !/\s/.test(word);
}
