import Fuse from 'fuse.js';
import { everydayConcepts, tellingConcepts } from './index.ts';
import { oneLine } from './one-line.ts';

const MOST = 5;

/** What is shorter comes near to everything, and what is longer is a sentence. */
const LEAST_TERM = 4;
const LONGEST_TERM = 60;

const BEFORE =
  /^(?:\W*(?:please|pls|can you|could you|hi|hello)\W+)*(?:what(?:'s| is| are| does| do| means?)?|explain|define|describe|(?:the )?meaning of|tell me about)\b ?/i;
const ARTICLE = /^(?:the|an?) /i;
const AFTER = / (?:means?|meaning|stands? for|do|here|exactly)\W*$/i;

const fuse = new Fuse([...tellingConcepts, ...everydayConcepts], {
  keys: ['names'],
  threshold: 0.4,
  ignoreLocation: true,
});

/** The term that a question asks for, as far as its form shows. */
export function askedTerm(text: string): string {
  const rest = oneLine(text)
    .slice(0, 2 * LONGEST_TERM)
    .replace(BEFORE, '')
    .replace(ARTICLE, '')
    .replace(AFTER, '');
  return rest.replace(/^["'\s]+|["'\s?.!:]+$/g, '').slice(0, LONGEST_TERM);
}

/** The names of the concepts that come nearest to what a question asks for. */
export function nearestNames(text: string): readonly string[] {
  const term = askedTerm(text);
  return term.length < LEAST_TERM ? [] : fuse.search(term, { limit: MOST }).map(({ item }) => item.names[0]);
}
