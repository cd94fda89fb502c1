import { type Locale, pieces, say, type Words, worded } from '../../sentences/index.ts';
import { layout } from '../render.ts';
import cardLayout from '../templates/card.json' with { type: 'json' };
import type { Card, Style, View } from '../view.ts';
import { cardIn } from './card-in.ts';
import { clip } from './clean.ts';
import { inText, plain, type Run, strong, subtle } from './run.ts';
import type { Section } from './section.ts';

/** The coloured head of a card. */
export interface Band {
  readonly style: Style;
  readonly icon: string;
  /** The colour or the state, in a word. */
  readonly word: Words;
  /** What the card is about; empty where the word says it all. */
  readonly about: Words;
  readonly under: readonly Words[];
}

/** Everything a card says. Heading and speech are our own words only: both may be read as markup. */
export interface Sheet {
  readonly band: Band;
  readonly heading: Words;
  readonly sections: readonly Section[];
  readonly speech: Words;
}

/** Teams refuses large messages. This leaves room for what the channel puts around the card. */
const MOST_BYTES = 28 * 1024;

const drawCard = layout(cardLayout);
const bytes = new TextEncoder();

/** Draws a sheet in every form, in one language. */
export function drawn({ band, heading, sections, speech }: Sheet, locale: Locale): View {
  const title: readonly Run[] = [strong(band.word), ...(band.about ? [strong(pieces([' · ', band.about]))] : [])];
  const below = band.under.map((words) => ({ runs: [subtle(words)] }));
  const card = drawCard({
    locale,
    style: band.style,
    icon: band.icon,
    title,
    under: below,
    heading,
    sections: sections.map(({ element }) => element),
    speech,
  });
  const head = [pieces([`${band.icon} `, plain(title)]), ...below.map(({ runs }) => plain(runs))];
  const text = [head, [heading], ...sections.map(({ lines }) => lines)];
  return {
    card: cardIn(card, locale),
    text: text
      .filter(({ length }) => length > 0)
      .map((lines) => lines.map((words) => inText(words, locale)).join('\n'))
      .join('\n\n'),
    summary: clip(worded(say('words.summary', { title: inText(plain(title), locale), heading }), locale), 120),
  };
}

/** Draws with ever shorter lists until the card, and what it carries besides its body, is small enough to send. */
export function fitting(
  lengths: readonly number[],
  sheet: (most: number) => Sheet,
  locale: Locale,
  besides: Card = {},
): View {
  for (const most of lengths) {
    const { card, ...rest } = drawn(sheet(most), locale);
    const view = { ...rest, card: { ...card, ...cardIn(besides, locale) } };
    if (bytes.encode(JSON.stringify(view.card)).length <= MOST_BYTES) return view;
  }
  throw new Error('a card does not fit with its shortest lists');
}
