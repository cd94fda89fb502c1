import { existsSync, readFileSync, statSync } from 'node:fs';
import { HEARD_MILLISECONDS, OFFER_MILLISECONDS } from '../../services/store/stores.ts';
import { readPage } from './pages.ts';

const page = readPage('docs/security.md');
const [, threats = ''] = /^## Threats\n([\s\S]*?)^## /m.exec(page) ?? [];
const rows = threats
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| threat |'))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| |\|$/g, '')));
const filesIn = (cell = '') =>
  [...cell.matchAll(/`([\w./-]+\/[\w./-]+|[A-Z]\w+|package\.json)`/g)].map(([, file = '']) => file);

test.each(rows)('%s', (_, answered, held) => {
  const tests = filesIn(held);

  expect(filesIn(answered).length).toBeGreaterThan(0);
  expect(tests.length).toBeGreaterThan(0);
  expect([...filesIn(answered), ...tests].filter((file) => !existsSync(file))).toEqual([]);
  for (const file of tests) {
    expect(file).toMatch(/^test\//);
    if (statSync(file).isFile())
      expect(readFileSync(file, 'utf8')).toMatch(/\btest(?:\.each(?:<[^(]*>)?)?\(|RuleFixtures/);
  }
});

test('there are as many threats as a reviewer would ask for', () => expect(rows.length).toBeGreaterThan(25));

test('what the roles of the template hold is told, and nothing more', () => {
  const scope = readFileSync('infra/scope.json', 'utf8');
  const [, fixer = ''] = /^\| `Greenlight fixer` \|([^|]*)\|/m.exec(page) ?? [];
  const told = [...fixer.matchAll(/`(\w+\/(?:\w+\/)?\w+)`/g)].map(([, action = '']) => action);
  const [, list = ''] = /"fixerActions": \[([^\]]*)\]/.exec(scope) ?? [];
  const held = [...list.matchAll(/"([^"]+)"/g)].map(([, action = '']) => action);

  expect(held.length).toBeGreaterThan(5);
  expect(held.filter((action) => !told.some((each) => action.endsWith(`/${each}`)))).toEqual([]);
  expect(told.filter((each) => !held.some((action) => action.endsWith(`/${each}`)))).toEqual([]);
});

test('what may be done inside vaults that obey access policies is what is told', () => {
  const [, secrets = ''] =
    /"policySecrets": "\[if\([^,]+, 'bot'\), createArray\(([^)]*)\)/.exec(readFileSync('infra/scope.json', 'utf8')) ??
    [];

  expect(secrets).toBe("'list', 'recover', 'set'");
  expect(page).toContain('`list`, `recover` and `set` on secrets');
});

test('every address that the bot answers at is told', () => {
  const routes = ['bot/server.ts', 'bot/inbox/ways.ts', 'bot/telemetry/routes.ts', 'bot/inbox/routes.ts'].flatMap(
    (file) => [...readFileSync(file, 'utf8').matchAll(/'(\/(?:api\/)?[a-z]+)'/g)].map(([, path = '']) => path),
  );

  expect(new Set(routes).size).toBeGreaterThan(3);
  for (const path of routes) expect(page).toContain(`\`${path}\``);
});

test('what is kept for a while is kept for as long as is told', () => {
  expect([OFFER_MILLISECONDS, HEARD_MILLISECONDS]).toEqual([6 * 3_600_000, 24 * 3_600_000]);
  expect(page).toMatch(/last offered in a thread \| store \| six hours/);
  expect(page).toMatch(/messages that were heard \| store \| a day/);
  expect(readFileSync('bot/second-opinion.ts', 'utf8')).toContain('const LONGEST = 4_000;');
});
