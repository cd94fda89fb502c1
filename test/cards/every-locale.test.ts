import { caseCard } from '../../cards/case-card.ts';
import { LOCALES } from '../../sentences/index.ts';
import { caseAt, NOW } from '../helpers/cases.ts';
import { everyCard } from './every-card.ts';
import { buttonsOf, elementsOf } from './parts-of.ts';

const MOST_BYTES = 28 * 1024;
const english = everyCard('en');
const others = LOCALES.filter((locale) => locale !== 'en');

/** What a card says in its own voice: its heading, and what is read aloud. */
function voiceOf(card: object): readonly unknown[] {
  const headings = elementsOf(card).filter(({ style }) => style === 'heading');
  return [headings[0]?.text, (card as { speak?: unknown }).speak];
}

describe.each(others)('in %s', (locale) => {
  const cards = everyCard(locale);

  test.each(Object.entries(cards))('%s is a small card of that language', (_, { card, text, summary }) => {
    expect(card.lang).toBe(locale);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(MOST_BYTES);
    expect(`${text} ${summary} ${JSON.stringify(card)}`).not.toContain('[object Object]');
  });

  test('no card says in English what it says in its own voice', () => {
    const same = Object.entries(cards).filter(([story, { card }]) => {
      const [heading, speech] = voiceOf(card);
      const [before, spoken] = voiceOf(english[story]?.card ?? {});
      return heading === before || speech === spoken;
    });

    // An explanation is headed by the term itself, which is Azure's.
    expect(same.map(([story]) => story).filter((story) => !story.startsWith('explanation of'))).toEqual([]);
  });

  test('what is to be typed, and what a button carries, is the same in every language', () => {
    for (const [story, { card }] of Object.entries(cards)) {
      const carried = (each: object) =>
        buttonsOf(each).map(({ verb, data }) => ({ verb, data: { ...(data as object), locale } }));

      expect({ story, buttons: carried(card) }).toEqual({ story, buttons: carried(english[story]?.card ?? {}) });
    }
  });
});

test('a case speaks the language that it was asked in, at every stage', () => {
  for (const current of Object.values(caseAt)) {
    for (const locale of LOCALES) expect(caseCard({ ...current, locale }, NOW).card.lang).toBe(locale);
    expect(caseCard(current, NOW).card.lang).toBe('en');
  }
});
