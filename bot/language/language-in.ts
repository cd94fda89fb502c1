import { plainText } from './plain-text.ts';
import { spelledOut } from './spelling.ts';
import { readTarget } from './targets/index.ts';
import { TONGUES } from './tongues/index.ts';

/** The language that the words of a message are in, its names left out; null where they could be of any, or of several. */
export function languageIn(text: string): string | null {
  const words = spelledOut(readTarget(plainText(text)).text).toLowerCase();
  const scored = TONGUES.map(({ code, marks }) => ({ code, count: words.match(marks)?.length ?? 0 }));
  const most = Math.max(...scored.map(({ count }) => count));
  const likeliest = scored.filter(({ count }) => count === most);
  return most > 0 && likeliest.length === 1 ? (likeliest[0]?.code ?? null) : null;
}
