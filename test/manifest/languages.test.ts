import { readFileSync } from 'node:fs';
import { readWanted } from '../../bot/language/wanted.ts';
import template from '../../manifest/manifest.json' with { type: 'json' };
import { READING_TOLD } from '../../manifest/reading.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { LOCALES } from '../../sentences/index.ts';

const others = LOCALES.filter((locale) => locale !== 'en');
const wordsOf = (locale: string) =>
  JSON.parse(readFileSync(`manifest/${locale}.json`, 'utf8')) as Record<string, string>;
const PARAMETER = 'composeExtensions[0].commands[0].parameters[0].description';

/** What stands in the template at a key of a language file. */
function at(key: string): unknown {
  const steps = key.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
  return steps.reduce<unknown>((part, step) => (part as Record<string, unknown> | undefined)?.[step], template);
}

/** The keys of everything in the template that people read. */
function keysIn(part: unknown, path: string): readonly string[] {
  if (typeof part !== 'object' || part === null) return /(?:title|description)$/.test(path) ? [path] : [];
  return Object.entries(part).flatMap(([name, inner]) =>
    keysIn(inner, Array.isArray(part) ? `${path}[${name}]` : path ? `${path}.${name}` : name),
  );
}

test('the app is told of in each language that the bot speaks, and in the version that the bot is', () => {
  const { defaultLanguageTag, additionalLanguages } = template.localizationInfo;

  expect([defaultLanguageTag, ...additionalLanguages.map(({ languageTag }) => languageTag)]).toEqual([...LOCALES]);
  expect(template.version).toBe(packageJson.version);
});

test.each(others)('%s: has words for all that people read, and for nothing else', (locale) => {
  const { $schema, ...words } = wordsOf(locale);
  const keys = ['name.short', 'description.short', 'description.full', ...keysIn(template.bots, 'bots')];

  expect($schema).toBe(template.$schema.replace('.schema.json', '.Localization.schema.json'));
  expect(Object.keys(words).toSorted()).toEqual(
    [...keys, ...keysIn(template.composeExtensions, 'composeExtensions')].toSorted(),
  );
  for (const [key, text] of Object.entries(words)) {
    expect([key, typeof at(key)]).toEqual([key, 'string']);
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
  }
});

test.each(others)('%s: what is shown in little room is short', (locale) => {
  const words = wordsOf(locale);

  expect(words['description.short']?.length).toBeLessThanOrEqual(80);
  for (const [key, text] of Object.entries(words)) {
    if (/^composeExtensions.*title$/.test(key)) expect([text, text.length <= 32]).toEqual([text, true]);
  }
});

test.each(LOCALES)('%s: what the search gives as an example is understood by it', (locale) => {
  const example = (locale === 'en' ? at(PARAMETER) : wordsOf(locale)[PARAMETER]) as string;
  const colour = example.split(/[\s、]/).at(-1) ?? '';

  expect(readWanted(colour).colours).toEqual(['yellow']);
  expect(example).toContain('shop.contoso.com');
});

test('French signs stand where French has them', () => {
  const texts = [...Object.values(wordsOf('fr')).slice(1), READING_TOLD.fr];

  expect(texts.filter((text) => / [:;?!»]|'/.test(text))).toEqual([]);
});
