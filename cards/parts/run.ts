import { clean, clip } from './clean.ts';

/** A stretch of text in one dress. Runs know no Markdown, so somebody else's words stand here and nowhere else. */
export interface Run {
  readonly type: 'TextRun';
  readonly text: string;
  readonly [dress: string]: unknown;
}

/** Longest text of one run; Azure's own messages are the long ones. */
const LONGEST = 420;

/** So many letters in a row without a place to break would push a narrow card apart. */
const LONG_WORD = /[^\s\-/?]{20}(?=[\p{L}\p{N}\p{S}\p{P}])(?![\s\-/?])/gu;

/** A command carries whole ids of Azure's; cut short it would be worth nothing. */
const LONGEST_CODE = 700;

/** Lets a word be broken, and is not seen. */
const BREAK = '\u200B';

export function run(text: string, dress: object = {}): Run {
  return { type: 'TextRun', text: breakable(text), ...dress };
}

/** What the eye should find first. */
export function strong(text: string): Run {
  return run(text, { weight: 'Bolder' });
}

/** What is there for whoever looks for it. */
export function subtle(text: string): Run {
  return run(text, { isSubtle: true, size: 'Small' });
}

/** What one would copy into a terminal: nothing unseen may stand in it. */
export function code(text: string): Run {
  return { type: 'TextRun', text: clip(text, LONGEST_CODE), fontType: 'Monospace', size: 'Small', isSubtle: true };
}

/** A mark before a line: its colour only repeats what its shape says. */
export function mark(sign: string, color: 'Good' | 'Accent' | 'Attention' | 'Default'): Run {
  return run(`${sign}\u00A0`, { color, weight: 'Bolder' });
}

/** The words alone. */
export function plain(runs: readonly Run[]): string {
  const words = runs.map(({ text }) => text).join('');
  return words.replaceAll(BREAK, '').replaceAll('\u00A0', ' ').trim();
}

/** The blanks at both ends part a run from its neighbours, so they stay. */
function breakable(text: string): string {
  const line = clean(text);
  const before = line.slice(0, line.length - line.trimStart().length);
  const after = line.slice(Math.max(before.length, line.trimEnd().length));
  return `${before}${clip(line, LONGEST).replace(LONG_WORD, `$&${BREAK}`)}${after}`;
}
