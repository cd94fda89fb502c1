import { CATALOGUES } from '../../sentences/catalogues.ts';
import { LOCALES } from '../../sentences/index.ts';
import { shapeOf } from './message-shape.ts';
import { readCode } from './said-in-code.ts';

const code = readCode(['bot', 'cards', 'sentences', 'services']);
const english = sentencesIn('en');

function sentencesIn(locale: (typeof LOCALES)[number]): ReadonlyMap<string, string> {
  const views = Object.entries<{ readonly [id: string]: string }>(CATALOGUES[locale]);
  return new Map(
    views.flatMap(([view, of]) => Object.entries(of).map(([id, text]) => [`${view}.${id}`, text] as const)),
  );
}

test('no sentence is said that the catalogue lacks', () => {
  expect(code.said.filter(({ key }) => !english.has(key))).toEqual([]);
});

test('every sentence of the catalogue is said somewhere', () => {
  const literals = new Set([...code.literals.values()].flat());

  expect([...english.keys()].filter((key) => !literals.has(key))).toEqual([]);
});

test('a sentence is given what stands in its holes, and nothing else', () => {
  const wrong = code.said.filter(
    ({ key, holes }) => holes && holes.toSorted().join() !== shapeOf(english.get(key) ?? '').holes.join(),
  );

  expect(wrong).toEqual([]);
});

describe.each(LOCALES)('in %s', (locale) => {
  const own = sentencesIn(locale);

  test('nothing is missing, and nothing more is there', () => {
    expect([...own.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  test('every sentence has the holes and the marks of the English one', () => {
    const differing = [...own].filter(
      ([key, text]) => JSON.stringify(shapeOf(text)) !== JSON.stringify(shapeOf(english.get(key) ?? '')),
    );

    expect(differing).toEqual([]);
  });
});
