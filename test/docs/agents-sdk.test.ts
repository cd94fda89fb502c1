import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from './pages.ts';

const page = readPage('docs/agents-sdk.md');

/** Files of the bot that import the SDK, and whether something of it but types is imported. */
const importers = readdirSync('bot', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('bot', name))
  .flatMap((file) => {
    const found =
      readFileSync(file, 'utf8').match(/^import [^;]*? from '(?:botbuilder|botframework-[a-z]+)';$/gms) ?? [];
    return found.length > 0 ? [{ file, typesAlone: found.every((each) => each.startsWith('import type ')) }] : [];
  });

function under(heading: string): string {
  return page.split(/^## /m).find((each) => each.startsWith(heading)) ?? '';
}

const inTable = [...under('Where the SDK').matchAll(/^\| `(bot\/[\w./-]+)` \|/gm)].map(([, file]) => file ?? '');
const asTypes = [...(under('Where it is a type').split('\n\n')[2] ?? '').matchAll(/`(bot\/[\w./-]+)`/g)].map(
  ([, file]) => file ?? '',
);

test('the files that the move ends at are those that import the SDK', () => {
  expect([...inTable, ...asTypes].toSorted()).toEqual(importers.map(({ file }) => file).toSorted());
});

test('what is said to be a type alone is one', () => {
  const types = importers.filter(({ typesAlone }) => typesAlone).map(({ file }) => file);

  expect(asTypes.filter((file) => !types.includes(file))).toEqual([]);
});

test('what a file is said to use of the SDK stands in it', () => {
  const said = [...page.matchAll(/^\| `(bot\/[\w./-]+)` \| ([^|]*) \|/gm)].flatMap(([, file = '', uses = '']) =>
    [...uses.matchAll(/`([A-Za-z]+)`/g)].map(([, name = '']) => ({ file, name })),
  );

  expect(said.length).toBeGreaterThan(10);
  expect(said.filter(({ file, name }) => !readFileSync(file, 'utf8').includes(name))).toEqual([]);
});

test('the release that the page speaks of is the one that is pinned', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

  expect(page).toContain(`\`botbuilder\` ${dependencies.botbuilder}`);
});
