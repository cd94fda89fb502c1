import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../sentences/index.ts';
import { CLOUD_NAMES } from '../../services/index.ts';
import { PAGES, readPage } from './pages.ts';

const WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The addresses that the bot's server answers at, as its code names them. */
const addresses = new Set(
  readdirSync('bot', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...readFileSync(join('bot', name), 'utf8').matchAll(/\bserver\.(?:get|head|post|put|opts|del)\('([^']+)'/g),
    ])
    .map(([, path = '']) => path),
);

const said = (what: string) =>
  PAGES.flatMap((page) =>
    [...readPage(page).matchAll(new RegExp(String.raw`\b(${WORDS.join('|')})\s+${what}\b`, 'gi'))].map(
      ([, word = '']) => ({ page, word: word.toLowerCase() }),
    ),
  );

test.each([
  ['languages', LOCALES.length],
  ['clouds', CLOUD_NAMES.length],
] as const)('the pages count %s as the bot has them', (what, count) => {
  expect(said(what).length).toBeGreaterThan(0);
  expect(said(what).filter(({ word }) => word !== WORDS[count])).toEqual([]);
});

test('reviewers are told of every address, and of how many there are', () => {
  const [, count = '', list = ''] = /(\w+) addresses: ([\s\S]*?)\. No body/.exec(readPage('docs/security.md')) ?? [];
  const named = [...list.matchAll(/`(\/[^`]+)`/g)].map(([, path = '']) => path);

  expect(named.toSorted()).toEqual([...addresses].toSorted());
  expect(count.toLowerCase()).toBe(WORDS[addresses.size]);
});
