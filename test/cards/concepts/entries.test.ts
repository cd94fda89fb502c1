import { everydayConcepts, tellingConcepts } from '../../../cards/concepts/index.ts';
import { PAGES } from '../../../cards/concepts/pages.ts';
import { keyOf, singular } from '../../../cards/concepts/spelling.ts';
import { inEnglish } from '../../helpers/english.ts';

const concepts = [...tellingConcepts, ...everydayConcepts].map(({ id, names, says, todo, page }) =>
  inEnglish({ id, names, says, todo, page }),
);

/** A card has room for these on a telephone. */
const MOST_LETTERS = 320;

test('there is something to explain', () => expect(concepts.length).toBeGreaterThan(180));

test.each(concepts)('$id is explained in two short sentences', ({ says, todo }) => {
  for (const sentence of [says, todo]) {
    expect(sentence).toMatch(/^["A-Z].*\.$/);
    expect(sentence).not.toMatch(/[.!?]["”’]?\s|[\r\n]|\s\s/);
  }
  expect(`${says} ${todo}`.length).toBeLessThanOrEqual(MOST_LETTERS);
});

test.each(concepts.map(({ id }) => id))('%j is an id of words and hyphens', (id) => {
  expect(id).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/);
});

test.each(concepts)('$id could be read as Markdown and would say the same', ({ names, says, todo }) => {
  expect(`${names[0]} ${says} ${todo}`).not.toMatch(/[`[\]<>~]|(?<!\w)[*_](?=\w)|\$\{/);
});

test.each(Object.values(PAGES))('%s is a page of Microsoft Learn in the reader’s own language', (page) => {
  expect(page).toMatch(/^https:\/\/learn\.microsoft\.com\/(?:azure|entra|troubleshoot)\/[a-z0-9/-]+[a-z0-9]$/);
});

test('every page is read more of by some concept', () => {
  const used = new Set(concepts.map(({ page }) => page));

  expect(Object.values(PAGES).filter((page) => !used.has(page))).toEqual([]);
});

test('no two concepts have an id or a name in common, however it is written', () => {
  const ids = concepts.map(({ id }) => id);
  const keys = concepts.flatMap(({ names }) => names.map((name) => singular(keyOf(name))));

  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
});
