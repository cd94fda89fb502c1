import { type Words, withTexts } from '../../sentences/index.ts';
import { clean, clip } from './clean.ts';

/** Longest text of somebody else's in one place; Azure's own messages are the long ones. */
export const LONGEST = 420;

/** A text made fit for one line. The blanks at both ends part it from its neighbours, so they stay. */
export function oneLine(text: string, most: number): string {
  const line = clean(text);
  const before = line.slice(0, line.length - line.trimStart().length);
  const after = line.slice(Math.max(before.length, line.trimEnd().length));
  return `${before}${clip(line, most)}${after}`;
}

/** What Azure or a person said, fit to stand in a sentence of the bot's; the sentence itself stays as it is. */
export function fromOutside(words: Words): Words {
  return withTexts(words, (text) => oneLine(text, LONGEST));
}
