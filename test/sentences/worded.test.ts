import {
  capital,
  clauses,
  commas,
  english,
  firstOf,
  listed,
  pieces,
  say,
  sentences,
  spans,
  worded,
} from '../../sentences/index.ts';

test('a bare string is the same in every language, whatever it holds', () => {
  expect(english("{evil} <b>'quoted'</b> #")).toBe("{evil} <b>'quoted'</b> #");
});

test('what stands in a hole is never read as a sentence', () => {
  const told = say('notice.reference', { reference: "{reference} <b>'x'</b> #" });

  expect(english(told)).toBe("Reference: {reference} <b>'x'</b> #");
});

test('a sentence counts', () => {
  expect(english(say('time.days', { count: 1 }))).toBe('1 day');
  expect(english(say('time.days', { count: 0 }))).toBe('0 days');
});

test('marks of a catalogue become stretches, also through a hole', () => {
  expect(spans(say('notice.reference', { reference: 'r-1' }), 'en')).toEqual([
    { text: 'Reference: ', dress: 's' },
    { text: 'r-1', dress: 'c' },
  ]);
  expect(spans(pieces(['a ', 'b']), 'en').map(({ text }) => text)).toEqual(['a ', 'b']);
});

test('words are put together as English does', () => {
  expect(english(listed(['a', 'b', say('words.more', { count: 3 })]))).toBe('a, b and 3 more');
  expect(english(firstOf(['a', 'b', 'c', 'd'], 2))).toBe('a, b and 2 more');
  expect(english(sentences('One.', 'Two.'))).toBe('One. Two.');
  expect(english(clauses(['one', 'two']))).toBe('one; two');
  expect(english(capital(say('time.now')))).toBe('Just now');
  expect(english({ at: '2026-12-09T09:00:00Z', as: 'minute' })).toBe('9 Dec 2026, 09:00 UTC');
  expect(english({ at: 'nonsense', as: 'day' })).toBe('at an unknown time');
});

test('words are put together as Japanese does', () => {
  expect(worded(firstOf(['a', 'b', 'c', 'd'], 2), 'ja')).toBe('a、b、ほか 2 件');
  expect(worded(sentences('一。', '二。'), 'ja')).toBe('一。二。');
  expect(worded(clauses(['一', commas(['二', '三'])]), 'ja')).toBe('一；二、三');
  expect(worded(pieces(['a', ' · ', 'b']), 'ja')).toBe('a · b');
  expect(worded(capital(say('time.now')), 'ja')).toBe('たった今');
  expect(worded({ at: '2026-12-09T09:00:00Z', as: 'minute' }, 'ja')).toBe('2026年12月9日 09:00 UTC');
});

test('a sentence that another version kept and this one lacks still shows what stood in it', () => {
  expect(english(say('time.gone' as 'time.now', { host: 'www', count: 2 }))).toBe('[time.gone] www 2');
});
