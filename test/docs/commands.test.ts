import { existsSync, readFileSync } from 'node:fs';
import { type Desk, openDesk } from './desk.ts';
import { FOLLOWED, faultsOfLine, TYPED } from './known-commands.ts';
import { linesOf, PAGES, proseOf } from './pages.ts';

jest.setTimeout(300_000);

const lines = PAGES.flatMap((page) => linesOf(page).map((line) => ({ page, line })));
const own = lines.filter(({ page, line }) => !FOLLOWED.some((each) => each.page === page && each.line.test(line)));
const expected = (line: string) => TYPED.find(([form]) => form.test(line))?.[1];
const typed = [...new Set(own.map(({ line }) => line).filter((line) => expected(line)))];
const desks = [openDesk()];

const WITH_A_FIX =
  'npm run -s ask -- --store greenlight.sqlite --world simulator/worlds/seed-incident.json --press approve "why is shop.contoso.com yellow?"';

/** What each line printed, or why it did not go well. */
const printed = new Map<string, string | Error>();

/** Types what a page has, in its order and on a desk of its own; what another page has typed is not typed again. */
async function typePage(page: string, desk: Desk): Promise<void> {
  for (const { line } of own.filter((each) => each.page === page && expected(each.line) && !printed.has(each.line))) {
    printed.set(line, new Error('is being typed'));
    printed.set(line, await desk.type(line).catch((error: Error) => error));
  }
}

beforeAll(async () => {
  // The audit that the pages read is that of a fix which went through.
  const [first = openDesk()] = desks;
  await first.type(WITH_A_FIX);
  const waiting = [...PAGES];
  const lane = async () => {
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
      const desk = first.another();
      desks.push(desk);
      await typePage(page, desk);
    }
  };
  await Promise.all([lane(), lane()]);
});
afterAll(() => {
  for (const desk of desks) desk.leave();
});

test.each(typed)('%s', (line) => {
  expect(String(printed.get(line))).toMatch(expected(line) ?? /^$/);
});

test('the pages that a command writes stand as it writes them', () => {
  for (const file of ['docs/settings.md', 'docs/clouds.md', '.env.example']) {
    for (const desk of desks) expect(desk.read(file)).toBe(readFileSync(file, 'utf8'));
  }
});

test('a script that is named in the text of a page is there', () => {
  const named = PAGES.flatMap((page) =>
    [...proseOf(page).matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, script = '']) => ({ page, script })),
  );

  expect(named.length).toBeGreaterThan(10);
  expect(named.flatMap(({ script }) => faultsOfLine(`npm run -s ${script}`))).toEqual([]);
});

test('what is not typed here is read, and fits what there is', () => {
  const read = [...new Set(own.map(({ line }) => line))].filter((line) => !typed.includes(line));

  expect(read.length).toBeGreaterThan(20);
  expect(read.filter((line) => faultsOfLine(line) === null)).toEqual([]);
  expect(read.flatMap((line) => faultsOfLine(line) ?? [])).toEqual([]);
});

test.each(FOLLOWED)('$page: what $test follows is there, and so is that test', ({ page, line, test: file }) => {
  expect(lines.some((each) => each.page === page && line.test(each.line))).toBe(true);
  expect(existsSync(file)).toBe(true);
});

test('every form of a line that is known is one that some page has', () => {
  const forms = TYPED.filter(([form]) => !typed.some((line) => form.test(line)));

  expect(forms).toEqual([]);
});

test.each([
  'npm run -s nothing',
  'az nothing',
  'rm -rf /',
  'curl --insecure https://x/healthz',
  'npm test -- test/nothing',
])('a page that says "%s" fails', (line) => {
  expect(faultsOfLine(line) ?? ['unknown']).not.toEqual([]);
});

test('from a clone to a running bot it takes ten commands at most, and no click but the upload', () => {
  const [, ten = ''] =
    /## Ten lines[\s\S]*?```sh[\s\S]*?```[\s\S]*?```sh\n([\s\S]*?)```/.exec(readFileSync('docs/deploy.md', 'utf8')) ??
    [];

  expect(
    ten
      .replace(/\\\n\s*/g, ' ')
      .trim()
      .split('\n').length,
  ).toBeLessThanOrEqual(10);
});
