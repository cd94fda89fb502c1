import { type Dress, type Locale, pieces, spans, type Words, worded } from '../../sentences/index.ts';
import { clean } from './clean.ts';
import { fromOutside, LONGEST, oneLine } from './one-line.ts';

/** A stretch of text in one dress. Runs know no Markdown, so somebody else's words stand here and nowhere else. */
export interface Run {
  readonly type: 'TextRun';
  /** A sentence of the catalogues gets its language, and its breaks, when the card is drawn. */
  readonly text: Words;
  /** A mark before the words, which they must not be parted from. */
  readonly sign?: string;
  /** Makes a link of it. */
  readonly selectAction?: { readonly type: 'Action.OpenUrl'; readonly url: string };
  readonly [dress: string]: unknown;
}

/** A command carries whole ids of Azure's; cut short it would be worth nothing. */
const LONGEST_COMMAND = 900;

/** A stretch that a narrow card could not break by itself. A hyphen before a figure is no place to break. */
const LONG_WORD = /(?:[^\s\-?]|-(?=\d)){20,}/g;

/** Where such a stretch is best broken, and how far it may run without one of these. */
const JOINTS = /[/.@_:;,=&](?=[^/.@_:;,=&])/g;
const TOO_FAR = /[^\u200B]{20}(?=[\p{L}\p{N}\p{P}\p{S}])/gu;

/** Lets a word be broken, and is not seen. */
const BREAK = '\u200B';

/** A blank that holds together: a no-break space alone would still let go of a dash. */
const JOIN = '\u2060\u00A0';

const STRONG = { weight: 'Bolder' };
const SUBTLE = { isSubtle: true, size: 'Small' };
const CODE = { fontType: 'Monospace', size: 'Small', isSubtle: true };

/** How the marks of a catalogue look. */
const DRESSES: { readonly [D in Dress]: object } = { b: STRONG, s: SUBTLE, c: CODE };

export function run(text: Words, dress: object = {}): Run {
  return {
    type: 'TextRun',
    text: typeof text === 'string' ? breakable(oneLine(text, LONGEST)) : fromOutside(text),
    ...dress,
  };
}

/** What the eye should find first. */
export function strong(text: Words): Run {
  return run(text, STRONG);
}

/** What is there for whoever looks for it. */
export function subtle(text: Words): Run {
  return run(text, SUBTLE);
}

/** An action or an id as Azure knows it. */
export function code(text: Words): Run {
  return run(text, CODE);
}

/** What one would copy into a terminal: not one unseen character may stand in it, even where that breaks badly. */
export function command(text: string): Run {
  return { type: 'TextRun', text: oneLine(text, LONGEST_COMMAND), fontType: 'Monospace', size: 'Small' };
}

/** Words of our own that open a page when they are pressed; where nothing can be pressed, its address stands behind them. */
export function link(text: Words, url: string): Run {
  return { ...run(text, { size: 'Small' }), selectAction: { type: 'Action.OpenUrl', url } };
}

/** A mark before words that it must not be parted from. It has no colour: that of Teams is too faint to read in the dark. */
export function marked(sign: string, words: Words, dress: object): Run {
  return { type: 'TextRun', text: words, sign, ...dress };
}

/** A run in a language: as many as its sentence has dresses. */
export function inLocale({ sign, text, ...dress }: Run, locale: Locale): readonly Run[] {
  if (sign !== undefined) return [{ ...dress, text: `${sign}${JOIN}${worded(text, locale)}` }];
  if (typeof text === 'string') return [{ ...dress, text }];
  return spans(text, locale).map(({ text: stretch, dress: own }) => ({
    ...dress,
    text: breakable(clean(stretch)),
    ...(own && DRESSES[own]),
  }));
}

/** The words alone. */
export function plain(runs: readonly Run[]): Words {
  return pieces(
    runs.flatMap(({ sign, text, selectAction }) => [
      ...(sign === undefined ? [] : [`${sign} `]),
      text,
      ...(selectAction ? [` (${selectAction.url})`] : []),
    ]),
  );
}

/** A line of plain text, without what only a card needs. A bare string is a line of code, and stays exactly what it is. */
export function inText(words: Words, locale: Locale): string {
  return typeof words === 'string' ? words : clean(worded(words, locale).replaceAll(JOIN, ' ')).trim();
}

function breakable(text: string): string {
  return text.replace(LONG_WORD, (word) => word.replace(JOINTS, `$&${BREAK}`).replace(TOO_FAR, `$&${BREAK}`));
}
