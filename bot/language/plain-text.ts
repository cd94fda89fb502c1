const LONGEST = 4000;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff§]/g;
const DOUBLE_QUOTES = /[“”„‟«»「」『』]/g;
const SINGLE_QUOTES = /[‘’‚‛´]/g;

/** The message in one plain spelling: composed letters, straight quotes, no invisible characters, of bounded length. */
export function plainText(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}
