import { layout } from '../render.ts';
import cardLayout from '../templates/card.json' with { type: 'json' };
import type { Card, Style, View } from '../view.ts';
import { clip } from './clean.ts';
import { plain, type Run, strong, subtle } from './run.ts';
import type { Section } from './section.ts';

/** The coloured head of a card. */
export interface Band {
  readonly style: Style;
  readonly icon: string;
  /** The colour or the state, in a word. */
  readonly word: string;
  /** What the card is about; empty where the word says it all. */
  readonly about: string;
  readonly under: readonly string[];
}

/** Everything a card says. Heading and speech are our own words only: both may be read as markup. */
export interface Sheet {
  readonly band: Band;
  readonly heading: string;
  readonly sections: readonly Section[];
  readonly speech: string;
}

/** Teams refuses large messages. This leaves room for what the channel puts around the card. */
const MOST_BYTES = 28 * 1024;

const drawCard = layout(cardLayout);
const bytes = new TextEncoder();

/** Draws a sheet in every form. */
export function drawn({ band, heading, sections, speech }: Sheet): View {
  const title: readonly Run[] = [strong(band.word), ...(band.about ? [strong(` · ${band.about}`)] : [])];
  const below = band.under.map((text) => ({ runs: [subtle(text)] }));
  const card = drawCard({
    style: band.style,
    icon: band.icon,
    title,
    under: below,
    heading,
    sections: sections.map(({ element }) => element),
    speech,
  });
  const head = [`${band.icon} ${plain(title)}`, ...below.map(({ runs }) => plain(runs))];
  const text = [head, [heading], ...sections.map(({ lines }) => lines)];
  return {
    card,
    text: text
      .filter(({ length }) => length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
    summary: clip(`${plain(title)}: ${heading}`, 120),
  };
}

/** Draws with ever shorter lists until the card, and what it carries besides its body, is small enough to send. */
export function fitting(lengths: readonly number[], sheet: (most: number) => Sheet, besides: Card = {}): View {
  for (const most of lengths) {
    const { card, ...rest } = drawn(sheet(most));
    const view = { ...rest, card: { ...card, ...besides } };
    if (bytes.encode(JSON.stringify(view.card)).length <= MOST_BYTES) return view;
  }
  throw new Error('a card does not fit with its shortest lists');
}
