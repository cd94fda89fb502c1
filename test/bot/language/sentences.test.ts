import { sentencesOf } from '../../../bot/language/sentences.ts';
import { english } from '../../../bot/language/tongues/english/index.ts';
import { german } from '../../../bot/language/tongues/german.ts';

/** What is said, and its clauses. */
test.each([
  ['im 2. Stock hängt _', ['im 2 stock hängt _']],
  ['bis zum 12. März hält _', ['bis zum 12 märz hält _']],
  ['4711', ['4711']],
  ['¿¡sync _!?', ['sync _']],
  ['sync _ -- the owner agreed', ['sync _', 'the owner agreed']],
  ['sync _ — the owner agreed', ['sync _', 'the owner agreed']],
  ['直して _', ['直して', '_']],
  ['_: sync this thing', ['_', 'sync this thing']],
  ['_ : sync this thing', ['_', 'sync this thing']],
  ['_: sync this', ['_: sync this']],
  ['about _: sync this thing', ['about _: sync this thing']],
  ['_ <-- sync this', ['_', 'sync this']],
  ['_ --> sync this', ['_', 'sync this']],
  ['sync _ then watch it', ['sync _', 'watch it']],
  ['sync _ and then watch it', ['sync _', 'watch it']],
  ['the window is open so please sync _', ['the window is open', 'sync _']],
  ['break glass: approve 5', ['approve 5']],
  ['break-glass : approve 5', ['approve 5']],
  ['break the glass: approve 5', ['approve 5']],
  ['breakglass:approve 5', ['approve 5']],
  ['we must break glass: approve 5', ['we must break glass: approve 5']],
  ['break a glass: approve 5', ['break a glass: approve 5']],
  ['go ahead, sync _', ['sync _']],
  ['go ahead , sync _', ['sync _']],
  ['go ahead:sync _', ['sync _']],
  ['please go ahead, sync _', ['sync _']],
  ['ok,go ahead, sync _', ['sync _']],
  ['sync _ please pls', ['sync _']],
  ['please sync _ please now', ['sync _ please now']],
  ["sync _ s'il te plait", ['sync _']],
  ["sync _ s'il vous plaît", ['sync _']],
  ['sync _\n---\n', ['sync _']],
])('%s', (said, clauses) => {
  expect(sentencesOf(said, english).flatMap((sentence) => sentence.clauses)).toEqual(clauses);
});

test('of what is said before an order, eight layers are cut off', () => {
  const cut = (layers: number) => sentencesOf(`${'please '.repeat(layers)}sync _`, english)[0]?.clauses;
  expect(cut(8)).toEqual(['sync _']);
  expect(cut(9)).toEqual(['please sync _']);
});

test.each(['', '?!', '---', '¿¡'])('%j says nothing', (said) => {
  expect(sentencesOf(said, english)).toEqual([]);
});

test('the english go-ahead stands before an order of another language', () => {
  expect(sentencesOf('go ahead:starte _', german).flatMap((sentence) => sentence.clauses)).toEqual([
    'go ahead starte _',
  ]);
});
