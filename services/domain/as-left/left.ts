import { type Key, say, sentences, type Words } from '../../../sentences/index.ts';
import type { Unseen } from '../evidence.ts';

/** Whether a thing is still as the bot left it. Only then is it the bot's to change back. */
export type Left =
  | { readonly state: 'as-left' }
  /** `gone`: it is as it was before, or not there any more. `changed`: somebody has made something else of it. */
  | { readonly state: 'gone' | 'changed' | 'unseen'; readonly says: Words };

export const AS_LEFT: Left = { state: 'as-left' };

export function gone(says: Words): Left {
  return { state: 'gone', says };
}

export function changed(says: Words): Left {
  return { state: 'changed', says };
}

/** What could not be read, and what would mend that. */
export function unseen(what: Extract<Key, `left.unseen-${string}`>, { mend }: Unseen): Left {
  return { state: 'unseen', says: sentences(say(what), mend) };
}
