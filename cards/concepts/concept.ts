import type { Words } from '../../sentences/index.ts';

/** A word, code or text that people meet on a card or in Azure, explained in two sentences. */
export interface Concept {
  readonly id: string;
  /** What people type for it; the first is how it is called on the card. */
  readonly names: readonly [string, ...string[]];
  /** How it looks inside a longer text, brought to one line; the variable parts are free. */
  readonly pattern?: RegExp;
  /** What it is, in one sentence. */
  readonly says: Words;
  /** What to do, in one sentence. */
  readonly todo: Words;
  /** Where Microsoft writes about it. */
  readonly page: string;
}
