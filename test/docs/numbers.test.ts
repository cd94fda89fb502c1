import { readFileSync } from 'node:fs';
import { faultsOfLine } from './known-commands.ts';
import { readPage } from './pages.ts';
import { type Quantity, quantitiesOf, STATING } from './quantities.ts';
import { STATED } from './stated.ts';

/** Commands that do something, and count nothing: a number beside one of them is not printed by it. */
const SILENT =
  /^(?:start|start:env|ask|audit|backup|restore|settings|simulator|demo|gallery|manifest|icons|licences|check|architecture|test)$/;

/** A page that a command writes says so where it begins: what it states is what was printed. */
const WRITTEN = /`npm run (?:-s )?[a-z:]+` writes|(?:written|measured) by `npm run (?:-s )?[a-z:]+`/i;

const isWritten = (page: string) =>
  WRITTEN.test(
    readPage(page)
      .split(/\n{2,}/)
      .slice(0, 2)
      .join(' ')
      .replace(/\s+/g, ' '),
  );

/** The commands that are named around a number, and that print one. */
function printersNear({ around }: Pick<Quantity, 'around'>): readonly string[] {
  return [...around.matchAll(/\bnpm run (?:-s )?([a-z:]+)/g)]
    .map(([, script = '']) => script)
    .filter((script) => !SILENT.test(script) && faultsOfLine(`npm run -s ${script}`)?.length === 0);
}

const found = STATING.filter((page) => !isWritten(page)).flatMap((page) => quantitiesOf(page));
const isStated = ({ page, words }: Quantity) =>
  STATED.some(([on, said]) => on === page && said.toLowerCase() === words.toLowerCase());

test('every number of something on a page is printed by a command beside it, or held by a file', () => {
  expect(found.length).toBeGreaterThan(30);
  expect(
    found
      .filter((each) => !isStated(each) && printersNear(each).length === 0)
      .map(({ page, words }) => `${page}: ${words}`),
  ).toEqual([]);
});

test.each(STATED)('%s: "%s" is a %s that %s has', (page, words, kind, file, holds) => {
  const text = readFileSync(file, 'utf8');

  expect(found.some((each) => each.page === page && each.words.toLowerCase() === words)).toBe(true);
  expect(text).toContain(holds);
  if (kind === 'fact') expect(`${text}${readPage(page)}`).toMatch(/\bSources?:/);
});

test('what an operator is told to wait is longer than the bot takes to end', () => {
  const secondsIn = (file: string, name: string) =>
    Number(new RegExp(`${name} = (\\d+)`).exec(readFileSync(file, 'utf8'))?.[1]);
  const takes = ['DRAIN_SECONDS', 'FLUSH_SECONDS'].map((name) => secondsIn('bot/serving.ts', name));

  expect([...takes, secondsIn('bot/drain.ts', 'PUT_BACK_SECONDS')].reduce((sum, each) => sum + each)).toBeLessThan(30);
});

test.each([
  'It takes 80 ms.',
  'It answers 1,200 turns a second.',
  'It is 0.97 × that of a bare bot.',
  'Half a card is 12 KB.',
  'Recall is 99.2 %.',
  'It needs 30 KB a certificate.',
  'It knows 91 worlds.',
  'All 2,400 tests pass.',
  'It answers within two seconds.',
  '93 of them are right.',
  'A census of 100,000 certificates took a while.',
  'It is 3 times as fast.',
  'Slope ≤ 10 percent',
  'Its precision is 0.997.',
  'Half of the files are short.',
])('"%s" asks for a command', (claim) => {
  const near = (text: string) => quantitiesOf('README.md', text).map(printersNear);

  expect(near(claim)).toEqual([[]]);
  expect(near(`${claim}\n\nSee \`npm run -s demo\`, or \`npm run -s nothing\`.`)).toEqual([[]]);
  expect(near(`${claim}\n\n## Other\n\n\`npm run -s bench\``)).toEqual([[]]);
  expect(near(`${claim} (\`npm run -s bench\`)`)).toEqual([['bench']]);
  expect(near(`\`\`\`sh\nnpm run -s score\n\`\`\`\n\n${claim}`)).toEqual([['score']]);
});

test.each([
  'It answers 200 as long as it lives, and 503 where something is missing.',
  'Azure answers a 429 or a 504, which is no verdict.',
  'Node 24, version 4.23.3, of 31 December 2025.',
  'The exporter is 1.0.0-beta.47, and CloudEvents 1.0 is taken.',
  '3. The card is shown.',
  'See `--times 7 cards` and [the page](x-2-cards.md).',
])('"%s" states nothing that is measured', (text) => {
  expect(quantitiesOf('README.md', text)).toEqual([]);
});
