import type { Words } from '../../sentences/index.ts';
import { clean, clip } from './clean.ts';

/** A text made fit for one line. The blanks at both ends part it from its neighbours, so they stay. */
export function oneLine(text: string, most: number): string {
  const line = clean(text);
  const before = line.slice(0, line.length - line.trimStart().length);
  const after = line.slice(Math.max(before.length, line.trimEnd().length));
  return `${before}${clip(line, most)}${after}`;
}

/** The same of everything that somebody else said, wherever it stands in a sentence. */
export function inOneLine(words: Words, most: number): Words {
  const each = (inner: Words) => inOneLine(inner, most);
  if (typeof words === 'string') return oneLine(words, most);
  if ('row' in words) return { ...words, row: words.row.map(each) };
  if ('all' in words) return { all: words.all.map(each) };
  if ('capital' in words) return { capital: each(words.capital) };
  if ('at' in words || !words.with) return words;
  const holes = Object.entries(words.with).map(([hole, inner]) => [
    hole,
    typeof inner === 'number' ? inner : each(inner),
  ]);
  return { ...words, with: Object.fromEntries(holes) };
}
