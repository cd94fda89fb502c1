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

/** What may be read in code as it stands: commands, what is to be typed, names of roles, and what only a developer is told. */
const AS_IT_STANDS: readonly RegExp[] = [
  /^(?:az|npm run) | --[a-z]|^--[a-z]|^(?:arm template|az cli)$|^pending (?:show|merge)$| -o? ?tsv$/,
  /^(?:why is|what is|what does|what expires|what will fail|what breaks if|sync|fix all of|history of|give me the fix|export the|check again|break glass:)|^ as csv$/,
  /^Key Vault (?:Certificate User|Secrets User)$/,
  /^(?:forecast |who is ready |47-day |readiness |what do we |what are the settings|snooze until|unwatch |digest at|quiet hours|escalate )/,
  /^(?:watch kv-shop here|hand over | until tomorrow because …)$/,
  /^ was moved by somebody else while at work$/,
  /^<(?:html|meta|!doctype) |^body\{|^incident report$/,
];
const ROOMS = /^(?:cards|sentences\/[^/]+\.ts|services\/(?:rules|remediations|approvals|cases|fleet|code\/warnings))/;

test('nothing that people read stands in code', () => {
  const shown = [...code.prose].flatMap(([file, texts]) =>
    ROOMS.test(file) ? texts.map((text) => ({ file, text })) : [],
  );

  expect(shown.filter(({ text }) => !AS_IT_STANDS.some((form) => form.test(text)))).toEqual([]);
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
