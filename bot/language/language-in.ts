import { plainText } from './plain-text.ts';
import { spelledOut } from './spelling.ts';
import { readTarget } from './targets/index.ts';
import { TONGUES } from './tongues/index.ts';

/** What the cards say to type in place of their buttons: the same words for people of every language. */
const TYPED =
  /^(?:(?:approve|decline|sync|undo)(?: [0-9a-f]{6})?|check \S+(?: again)?|sync \S+|(?:fix|sync) all of \S+|give me the fix for (?:all of )?\S+ as [a-z ]+|export the (?:audit|history of \S+) as \w+)$/i;

/**
 * The language that the words of a message are in, its names left out; null where they could be of any, or of several, as
 * those could that a card says to type.
 */
export function languageIn(text: string): string | null {
  const message = plainText(text);
  if (TYPED.test(message)) return null;
  const words = spelledOut(readTarget(message).text).toLowerCase();
  const scored = TONGUES.map(({ code, marks }) => ({ code, count: words.match(marks)?.length ?? 0 }));
  const most = Math.max(...scored.map(({ count }) => count));
  const [likeliest, another] = scored.filter(({ count }) => count === most);
  return likeliest && !another ? likeliest.code : null;
}
