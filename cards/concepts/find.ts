import { asksForMeaning } from './asking.ts';
import type { Concept } from './concept.ts';
import { everydayConcepts, tellingConcepts } from './index.ts';
import { namedIn } from './named-in.ts';
import { nameFor } from './names.ts';
import { oneLine } from './one-line.ts';
import { keyOf } from './spelling.ts';

/** More than these nobody reads. */
const MOST = 3;

/** In a longer text a word of every day is hardly what somebody asks about. */
const LONGEST_QUESTION = 200;

/**
 * The concepts that a message speaks of, the surest first: error texts it quotes, then names, then words of every day where
 * it asks what they mean or is nothing else.
 */
export function conceptsIn(text: string): readonly Concept[] {
  const line = oneLine(text);
  const quoted = tellingConcepts.filter(({ pattern }) => pattern?.test(line));
  const rest = quoted.reduce((left, { pattern }) => (pattern ? left.replace(pattern, ' ¶ ') : left), line);
  const named = namedIn(rest);
  const telling = named.filter(({ everyday, code }) => (quoted.length > 0 ? code : !everyday));
  const found = [...quoted, ...telling.map(({ concept }) => concept)];
  return [...new Set(found.length > 0 ? found : everydayIn(line, named))].slice(0, MOST);
}

function everydayIn(line: string, named: ReturnType<typeof namedIn>): readonly Concept[] {
  const shown = everydayConcepts.filter(({ pattern }) => pattern?.test(line));
  if (shown.length > 0) return shown;
  const asked = line.length <= LONGEST_QUESTION && (asksForMeaning(line) || nameFor(keyOf(line)) !== undefined);
  return asked ? named.map(({ concept }) => concept) : [];
}
