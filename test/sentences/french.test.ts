import { CATALOGUES } from '../../sentences/catalogues.ts';
import { clauses, listed, say, worded } from '../../sentences/index.ts';

const NO_BREAK = '\u00A0';

test('words are put together as French does', () => {
  expect(worded(clauses(['un', 'deux']), 'fr')).toBe(`un${NO_BREAK}; deux`);
  expect(worded(listed(['a', 'b', say('words.more', { count: 1 })]), 'fr')).toBe('a, b et 1 autre');
  expect(worded({ at: '2026-12-09T09:00:00Z', as: 'minute' }, 'fr')).toBe('9 déc. 2026, 09:00 UTC');
  expect(worded(say('time.days', { count: 0 }), 'fr')).toBe('0 jour');
});

test('no French sentence breaks its line before a sign that belongs to the word before it', () => {
  const texts = Object.values(CATALOGUES.fr).flatMap((view) => Object.values<string>(view));

  expect(texts.filter((text) => / [:;?!»]|« /.test(text))).toEqual([]);
  expect(texts.filter((text) => text.includes("'"))).toEqual([]);
});
