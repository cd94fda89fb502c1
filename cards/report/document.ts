import type { Words } from '../../sentences/index.ts';

/** One thing that a report tells: when, what, and what is to be known of it. */
export interface Entry {
  readonly at: Words | null;
  readonly text: Words;
  readonly under: readonly Words[];
}

/** A part of a report under a heading of its own. */
export interface Part {
  readonly heading: Words;
  readonly entries: readonly Entry[];
  /** Said where there is no entry. */
  readonly none: Words;
}

/** A report before it is written in a form: words alone, so that no name in it can be taken for markup. */
export interface Document {
  readonly title: Words;
  readonly about: Words;
  readonly under: readonly Words[];
  readonly parts: readonly Part[];
}
