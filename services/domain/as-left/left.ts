import type { Unseen } from '../evidence.ts';

/** Whether a thing is still as the bot left it. Only then is it the bot's to change back. */
export type Left =
  | { readonly state: 'as-left' }
  /** `gone`: it is as it was before, or not there any more. `changed`: somebody has made something else of it. */
  | { readonly state: 'gone' | 'changed' | 'unseen'; readonly says: string };

export const AS_LEFT: Left = { state: 'as-left' };

export function gone(says: string): Left {
  return { state: 'gone', says };
}

export function changed(says: string): Left {
  return { state: 'changed', says };
}

export function unseen(what: string, { mend }: Unseen): Left {
  return { state: 'unseen', says: `${what} could not be read, so nobody knows what would be overwritten. ${mend}` };
}
