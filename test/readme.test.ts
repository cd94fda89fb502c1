import { exec } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SETTINGS } from '../bot/settings/groups.ts';
import { faultsOf, real } from './bot/settings.ts';

jest.setTimeout(30_000);

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));

function run(command: string): Promise<string> {
  return new Promise((done, fail) => {
    const child = exec(command, { timeout: 20_000 }, (error, stdout, stderr) =>
      error ? fail(new Error(stderr || error.message)) : done(stdout),
    );
    child.stdout?.on('data', (text: string) => text.startsWith('listening on') && child.kill('SIGTERM'));
  });
}

test('every command names a script that is there', () => {
  const named = [...readme.matchAll(/npm run (?:-s )?([a-z]+)|npm (test|start)\b/g)].map(
    ([, script, short]) => script ?? short ?? '',
  );

  expect(named.length).toBeGreaterThan(5);
  for (const script of named) expect(Object.keys(scripts)).toContain(script);
});

test('the first command of the demo and of the tests is the one that they are', () => {
  expect(blocks.slice(0, 2)).toEqual(['npm ci && npm run demo', 'npm ci && npm test']);
});

test.each(blocks.filter((command) => / ask | understand$/.test(command)))('%s', async (command) => {
  expect(await run(command)).toMatch(/kv-shop|shop\.contoso\.com/);
});

test('the audit is verified, told and exported from a store, as it stands there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'greenlight-readme-'));
  const store = join(folder, 'greenlight.sqlite');
  const kept = (command = '') => command.replace('greenlight.sqlite', store);
  const asked = blocks.find((each) => each.includes(' ask '))?.replace(' ask -- ', ` ask -- --store ${store} `);
  await run(asked ?? '');

  const [verified, told, exported] = await Promise.all(
    blocks.filter((each) => each.includes(' audit ')).map((each) => run(kept(each))),
  );

  expect(verified).toMatch(/^\d+ lines, chain sound, last hash [0-9a-f]{64}$/m);
  expect(told).toMatch(/kv-shop gives Microsoft Azure App Service get/);
  expect(exported).toMatch(/^line,at,event,/);
  rmSync(folder, { recursive: true });
});

test('the simulator says where it listens', async () => {
  const command = blocks.find((each) => each.includes('simulator --'));

  expect(await run(`exec ${command?.replace('npm run -s simulator --', 'node simulator/index.ts')} --port 0`)).toMatch(
    /^listening on http:\/\/127\.0\.0\.1:\d+/,
  );
});

const SETTING = /\b(?:GREENLIGHT_[A-Z_]+[A-Z]|MicrosoftApp[A-Z]\w+)/g;

test('every setting stands in the table that is linked, and what is named anywhere is a setting', () => {
  const table = readFileSync('docs/settings.md', 'utf8');
  const pages = [
    'README.md',
    ...readdirSync('docs')
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
  ];
  const named = pages.flatMap((page) => readFileSync(page, 'utf8').match(SETTING) ?? []);

  expect(readme).toContain('(docs/settings.md)');
  for (const setting of Object.keys(SETTINGS)) expect(table).toContain(`| \`${setting}\` |`);
  for (const setting of named) expect(Object.keys(SETTINGS)).toContain(setting);
});

test('the settings without which no bot starts are named on the first page', () => {
  const bot = { MicrosoftAppId: '1'.repeat(8), MicrosoftAppType: 'x' };
  const needed = [...faultsOf({}), ...faultsOf({ MicrosoftAppId: real.MicrosoftAppId }), ...faultsOf(bot)];

  expect(new Set(needed).size).toBe(4);
  for (const setting of needed) expect(readme).toContain(`\`${setting}\``);
});

test('every file that is named is there', () => {
  const files = [...readme.matchAll(/\((docs\/[^)]+)\)|`((?:bot|cards|services|test)\/[\w./-]+)`/g)].map(
    ([, picture, file]) => picture ?? file ?? '',
  );

  for (const file of files) expect([file, existsSync(file)]).toEqual([file, true]);
});

test('every way in that the manifest gives people is told of', () => {
  const manifest = JSON.parse(readFileSync('manifest/manifest.json', 'utf8')) as { composeExtensions: object[] };

  expect(manifest.composeExtensions).toHaveLength(1);
  expect(readme).toMatch(/search in the compose box/);
});

test('it is one page', () => {
  expect(readme.split('\n').length).toBeLessThanOrEqual(90);
});
