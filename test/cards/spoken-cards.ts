import type { View } from '../../cards/view.ts';
import { LOCALES } from '../../sentences/index.ts';
import { everyCard } from './every-card.ts';

/** Cards that between them have most of the parts a card is made of. */
const TELLING = [
  'proposed',
  'resolved',
  'nothing found, vault not readable',
  'list, one cause',
  'history of a certificate',
  'help',
];

/** The most telling cards in every language but English. */
export function spokenCards(): Readonly<Record<string, View>> {
  const others = LOCALES.filter((locale) => locale !== 'en');
  return Object.fromEntries(
    others.flatMap((locale) => {
      const cards = everyCard(locale);
      return TELLING.map((story) => [`${story}, in ${locale}`, cards[story] as View] as const);
    }),
  );
}

/** What the gallery shows: every card, and the most telling ones in the other languages. */
export function galleryCards(): Readonly<Record<string, View>> {
  return { ...everyCard(), ...spokenCards() };
}
