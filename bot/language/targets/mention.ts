/** How surely a mention is what the message is about; among equals the first one said is taken. */
export type Weight = 'thing' | 'scope' | 'number';

/** A place in the text that names a resource. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly weight: Weight;
}

/** A word of the text with its place, without punctuation around it. */
export interface Word {
  readonly start: number;
  readonly value: string;
}

// Scripts written without spaces end a name as a space does.
const WORD = /[^\s"'`<>()[\]{},;!?|\u3000-\u9fff\uff00-\uffef§]+/g;

/** The words of a text, cut at anything that cannot be part of a name. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => trimmed(match.index, match[0]));
}

/** A mention of a word, or of a part of it. */
export function mention(word: Word, weight: Weight = 'thing'): Mention {
  return { start: word.start, end: word.start + word.value.length, value: word.value, weight };
}

function trimmed(start: number, raw: string): Word {
  const lead = raw.length - raw.replace(/^[.:=+~^&]+/, '').length;
  return { start: start + lead, value: raw.slice(lead).replace(/[.:=…~^&]{1,20}$/, '') };
}
