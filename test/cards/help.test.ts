import { readAlertOrder } from '../../bot/language/alert-order.ts';
import { readIntent } from '../../bot/language/intent.ts';
import { readOutlook } from '../../bot/language/outlook/index.ts';
import { readWish } from '../../bot/language/room-words/index.ts';
import { asksWhatIsWatched } from '../../bot/language/watch-words.ts';
import { FIRST, helpCard, TOPICS } from '../../cards/help-card.ts';
import { LOCALES } from '../../sentences/locales.ts';

const MEANT: Readonly<Record<string, (words: string) => unknown>> = {
  mend: (words) => ['sync', 'fix', 'export-iac'].includes(readIntent(words).kind),
  forecast: (words) => readOutlook(words, readIntent(words).kind)?.kind === 'forecast',
  'what-if': (words) => readOutlook(words, readIntent(words).kind)?.kind === 'what-if',
  readiness: (words) => readOutlook(words, readIntent(words).kind)?.kind === 'readiness',
  watch: (words) =>
    asksWhatIsWatched(words) ||
    ['watch/subscribe', 'unwatch'].includes(readIntent(words).kind) ||
    readAlertOrder(words),
  room: readWish,
};

test.each(TOPICS.flatMap(({ id, examples }) => examples.map((words) => [id, words] as const)))(
  'for %s the words "%s" are understood',
  (id, words) => {
    expect(MEANT[id]?.(words)).toBeTruthy();
  },
);

test.each(LOCALES)('in %s every topic has three examples, folded away', (locale) => {
  const { card, text } = helpCard(locale);
  for (const { examples } of TOPICS) {
    expect(examples.length).toBeGreaterThanOrEqual(3);
    for (const words of examples) expect(text).toContain(words);
  }
  for (const [words] of FIRST) expect(text).toContain(words);
  expect(JSON.stringify(card).match(/"isVisible":false/g)).toHaveLength(TOPICS.length);
});
