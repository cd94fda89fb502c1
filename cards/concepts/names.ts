import type { Concept } from './concept.ts';
import { everydayConcepts, tellingConcepts } from './index.ts';
import { keyOf, oneSlip, singular, wordsOf } from './spelling.ts';

/** A name of a concept, as it is looked up. */
export interface Name {
  readonly concept: Concept;
  readonly key: string;
  /** A word of every day or a bare number, which says little by itself. */
  readonly everyday: boolean;
  /** Written as programs write, ForbiddenByRbac, and so certain wherever it stands. */
  readonly code: boolean;
}

/** Words of this trade that people say without asking for them. */
const SAID_IN_PASSING = new Set(
  [
    'wildcard',
    'firewall',
    'slot',
    'swap',
    'merge',
    'propagate',
    'propagated',
    'eligible',
    'bypass',
    'purge',
    'issuer',
  ].map(keyOf),
);

/** From how many letters on a word is taken for another one that differs by a slip. */
const LEAST_TO_CORRECT = 8;

const names: readonly Name[] = [
  ...tellingConcepts.flatMap((concept) => namesOf(concept, false)),
  ...everydayConcepts.flatMap((concept) => namesOf(concept, true)),
];

const byKey = new Map(names.map((name) => [singular(name.key), name]));

const vocabulary = new Set(
  [...tellingConcepts, ...everydayConcepts].flatMap((concept) => concept.names.flatMap(wordsIn)),
);

const byLength = Map.groupBy(
  [...vocabulary].filter(({ length }) => length >= LEAST_TO_CORRECT),
  ({ length }) => length,
);

/** No key is longer, so nothing longer needs to be looked up. */
export const LONGEST_KEY = Math.max(...names.map(({ key }) => key.length)) + 1;

/** The concept of that name, in the singular or the plural. */
export function nameFor(key: string): Name | undefined {
  return byKey.get(singular(key));
}

/** The word that was meant, where a long word has one slip and is otherwise not known. */
export function corrected(word: string): string {
  if (vocabulary.has(word) || vocabulary.has(singular(word))) return word;
  const near = [word.length, word.length + 1, word.length - 1].flatMap((length) => byLength.get(length) ?? []);
  return near.find((known) => oneSlip(word, known)) ?? word;
}

function namesOf(concept: Concept, everyday: boolean): readonly Name[] {
  return concept.names.map((name) => ({
    concept,
    key: keyOf(name),
    everyday: everyday || /^\d+$/.test(name) || SAID_IN_PASSING.has(keyOf(name)),
    code: !everyday && /^\w*[a-z][A-Z]\w*$/.test(name),
  }));
}

function wordsIn(name: string): readonly string[] {
  return wordsOf(name).map(({ text }) => text);
}
