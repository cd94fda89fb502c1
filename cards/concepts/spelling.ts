/** A word of a line in the form in which words are compared, and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a line. */
export function wordsOf(line: string): readonly Word[] {
  return Array.from(line.matchAll(WORD), ({ 0: text, index }) => {
    return { text: text.toLowerCase(), start: index, end: index + text.length };
  });
}

/** A name without blanks, hyphens and letter case: all the ways to write it come to the same. */
export function keyOf(name: string): string {
  return wordsOf(name)
    .map(({ text }) => text)
    .join('');
}

/** The same name in the singular. */
export function singular(key: string): string {
  return key.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
}

/** Whether two words differ by one slip: a letter too many, too few or wrong, or two neighbours swapped. */
export function oneSlip(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [left, right] = [one.slice(start), other.slice(start)];
  const isSwapped = left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
  return isSwapped || left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1);
}
