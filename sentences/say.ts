import type { Key } from './en/index.ts';

/**
 * What the bot says, before it is put into a language. It is data, so a case can keep it and show it to whoever reads it in
 * their own. A bare string is what Azure or a person said, or a name: it is the same in every language.
 */
export type Words = string | Saying | List | Row | Moment | Capital;

/** A sentence of the catalogues, with what stands in its holes. */
export interface Saying {
  readonly say: Key;
  readonly with?: Holes;
}

/** What stands in the holes of a sentence: a number where the sentence counts, words anywhere else. */
export type Holes = { readonly [hole: string]: Words | number };

/** "a, b and c" */
export interface List {
  readonly all: readonly Words[];
}

/** One thing after another, parted by nothing, or as that language parts sentences, clauses or names. */
export interface Row {
  readonly row: readonly Words[];
  readonly by: '' | ' ' | ', ' | '; ';
}

/** A point in time: with its day and minute, its day alone, its hour and minute alone, or its second too; always UTC. */
export interface Moment {
  /** ISO 8601. */
  readonly at: string;
  readonly as: 'minute' | 'day' | 'hour' | 'second';
}

/** Words that start a sentence or a line. */
export interface Capital {
  readonly capital: Words;
}

/** A sentence of the catalogues. */
export function say(key: Key, holes?: Holes): Saying {
  return holes ? { say: key, with: holes } : { say: key };
}

/** "a, b and c" */
export function listed(all: readonly Words[]): Words {
  return { all };
}

/** "a, b and 3 more" */
export function firstOf(words: readonly Words[], most: number): Words {
  const more = words.length - most;
  return listed(more > 0 ? [...words.slice(0, most), say('words.more', { count: more })] : words);
}

/** Sentences after each other. */
export function sentences(...row: readonly Words[]): Words {
  return { row, by: ' ' };
}

/** Clauses after each other: "a; b". */
export function clauses(row: readonly Words[]): Words {
  return { row, by: '; ' };
}

/** Names after each other: "a, b". */
export function commas(row: readonly Words[]): Words {
  return { row, by: ', ' };
}

/** Pieces of one line, with nothing between them. */
export function pieces(row: readonly Words[]): Words {
  return { row, by: '' };
}

/** Words that start a sentence or a line. */
export function capital(words: Words): Words {
  return { capital: words };
}
