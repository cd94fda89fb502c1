import type { View } from '../cards/view.ts';
import { LOCALES } from '../sentences/index.ts';
import { everyCard } from '../test/cards/every-card.ts';
import { columns, type Spread, shown, spread } from './figures.ts';

/** What it takes to draw every card of the gallery in every language, and how large they are. */
export interface Rendering {
  readonly cards: number;
  readonly aSecond: Spread;
  readonly bytes: Spread;
}

/** Draws all cards so often. What is loaded and compiled for the first of them is no part of it. */
export function measureRendering(rounds: number, draw: () => readonly View[] = everyCardSpoken): Rendering {
  const views = draw();
  const rates = Array.from({ length: rounds }, () => {
    const begun = performance.now();
    draw();
    return views.length / ((performance.now() - begun) / 1000);
  });
  const bytes = views.map(({ card }) => Buffer.byteLength(JSON.stringify(card)));
  return { cards: views.length, aSecond: spread(rates), bytes: spread(bytes) };
}

/** Every card that the gallery shows in English, in every language. */
function everyCardSpoken(): readonly View[] {
  return LOCALES.flatMap((locale) => Object.values(everyCard(locale)));
}

/** The drawing as a table to read. */
export function renderingTable({ cards, aSecond, bytes }: Rendering): string {
  return columns([
    [`${cards} cards`, 'min', 'median', 'max'],
    ['drawn a second', ...shown(aSecond)],
    ['bytes a card', ...shown(bytes)],
  ]);
}
