import { capital, listed, pieces, sentences, type Words, withTexts } from '../../sentences/index.ts';

const loud = (text: string) => text.toUpperCase();

test('what is not ours is changed wherever it stands in a sentence, and nothing else is', () => {
  const at = '2026-12-09T09:00:00Z';
  const words: Words = sentences(
    { say: 'words.asked-by', with: { person: listed(['ana', { say: 'words.more', with: { count: 3 } }]) } },
    capital(pieces(['kv', ' · ', { at, as: 'day' }])),
    { say: 'time.now' },
  );

  expect(withTexts(words, loud)).toEqual(
    sentences(
      { say: 'words.asked-by', with: { person: listed(['ANA', { say: 'words.more', with: { count: 3 } }]) } },
      capital(pieces(['KV', ' · ', { at, as: 'day' }])),
      { say: 'time.now' },
    ),
  );
  expect(withTexts('a name', loud)).toBe('A NAME');
});
