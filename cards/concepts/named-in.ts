import { corrected, LONGEST_KEY, type Name, nameFor } from './names.ts';
import { type Word, wordsOf } from './spelling.ts';

/** A name found in a line. */
export interface Mention extends Name {
  readonly first: number;
  readonly last: number;
  readonly slip: boolean;
}

/** What may stand between two words of one name; a full stop with a blank after it ends a sentence. */
const JOINT = /^(?:[ _\-/&'#"]{1,3}|[.:])$/;

/** No name has more words, even where somebody writes a code as words. */
const MOST_WORDS = 12;

/** The names in a line, the surest first: codes before words, no typing error before what is right, none inside another. */
export function namedIn(line: string): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentionsIn(line).toSorted(longestFirst)) {
    if (kept.every((other) => !overlaps(other, mention) && !other.key.includes(mention.key))) kept.push(mention);
  }
  return kept.toSorted((one, other) => rank(one) - rank(other));
}

function mentionsIn(line: string): readonly Mention[] {
  const words = wordsOf(line).map((word) => ({ ...word, meant: corrected(word.text) }));
  return words.flatMap((_, first) => mentionsFrom(words, first, line));
}

function mentionsFrom(words: readonly (Word & { readonly meant: string })[], first: number, line: string): Mention[] {
  const found: Mention[] = [];
  const start = words[first]?.start ?? 0;
  let key = '';
  let slip = false;
  for (const [steps, word] of words.slice(first, first + MOST_WORDS).entries()) {
    const before = words[first + steps - 1];
    if (steps > 0 && before && !JOINT.test(line.slice(before.end, word.start))) break;
    key += word.meant;
    slip ||= word.meant !== word.text;
    if (key.length > LONGEST_KEY) break;
    const name = nameFor(key);
    if (name && (name.code || !isPart(line, start, word.end)))
      found.push({ ...name, first, last: first + steps, slip });
  }
  return found;
}

/** A word inside the name of some resource, wildcard-contoso-com, is not a word of its own. */
function isPart(line: string, start: number, end: number): boolean {
  return (
    /[\p{L}\p{N}][-_.@]$/u.test(line.slice(Math.max(0, start - 3), start)) ||
    /^[-_.@][\p{L}\p{N}]/u.test(line.slice(end, end + 3))
  );
}

function longestFirst(one: Mention, other: Mention): number {
  return Number(one.everyday) - Number(other.everyday) || other.key.length - one.key.length;
}

function rank({ slip, code, everyday }: Mention): number {
  return (everyday ? 4 : 0) + (slip ? 2 : 0) + (code ? 0 : 1);
}

function overlaps(one: Mention, other: Mention): boolean {
  return one.first <= other.last && other.first <= one.last;
}
