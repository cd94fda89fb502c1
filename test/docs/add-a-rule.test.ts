import { exec } from 'node:child_process';
import { rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { copyOfTree, follow } from './follow.ts';
import { linesOf } from './pages.ts';

jest.setTimeout(300_000);

const PAGE = 'docs/add-a-rule.md';
const folder = copyOfTree();
afterAll(() => rmSync(folder, { recursive: true }));

const said: string[] = [];

beforeAll(async () => {
  follow(PAGE, folder);
  for (const line of linesOf(PAGE)) {
    const { stdout, stderr } = await promisify(exec)(line, { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
    said.push(stdout + stderr);
  }
});

test('the tests of the page know the new rule, and it keeps to its place', () => {
  const [checked = '', tested = ''] = said;

  expect(checked).toMatch(/Tests: +\d+ passed, \d+ total/);
  expect(tested).toMatch(/Test Suites: (\d+) passed, \1 total/);
});

test('the bot finds it, says what proves it, and explains it', () => {
  const [asked = '', explained = ''] = said.slice(-2);

  expect(asked).toMatch(/^🟡 Yellow · kv-shop-wildcard-contoso-com$/m);
  expect(asked).toContain('kv-shop renews wildcard-contoso-com less than 3 days before its end');
  expect(asked).toContain('Its policy renews so many days before the end: 2');
  expect(asked).toMatch(/✕ renewal/);
  expect(explained).toContain('The vault renews the certificate so late');
});
