import type { Words } from '../../sentences/index.ts';
import { clip } from './clean.ts';

/** Longest text of somebody else's inside a sentence; Azure's own messages are the long ones. */
const LONGEST = 420;

/** What Azure or a person said, fit to stand in a sentence of the bot's; a sentence of the bot's own stays as it is. */
export function fromOutside(words: Words): Words {
  return typeof words === 'string' ? clip(words, LONGEST) : words;
}
