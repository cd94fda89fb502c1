import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf, readPage, rowsUnder } from './pages.ts';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

type Named = Readonly<Record<string, string>>;

const { dependencies, devDependencies, allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Named;
  readonly devDependencies: Named;
  readonly allowScripts: Readonly<Record<string, boolean>>;
};
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const shipped = Object.entries(packages).filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional);

const page = readPage('docs/dependencies.md');
const table = rowsUnder('docs/dependencies.md', 'What the bot depends on');

const ROOMS = ['bot', 'cards', 'sentences', 'services'];
const texts = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ file: join(room, name), text: readFileSync(join(room, name), 'utf8') })),
);

function importersOf(name: string): readonly string[] {
  const imported = new RegExp(`(?:from|import\\()\\s*'${name}(?:/[^']*)?'`);
  return texts.filter(({ text }) => imported.test(text)).map(({ file }) => file);
}

test('every package that the bot runs with is named, and no other', () => {
  expect(table.map(([name]) => name)).toEqual(Object.keys(dependencies));
});

test.each(table)('%s has its reason, its rooms and its licence', (name = '', reason = '', rooms = '', licence = '') => {
  const importers = importersOf(name);

  expect(reason.length).toBeGreaterThan(10);
  expect(packages[`node_modules/${name}`]?.license).toBe(licence);
  if (rooms === '–') {
    expect(importers).toEqual([]);
    expect(Object.values(packages).some(({ peerDependencies }) => name in (peerDependencies ?? {}))).toBe(true);
    return;
  }
  const places = rooms === 'all' ? ROOMS : rooms.split(', ');
  expect(importers.length).toBeGreaterThan(0);
  expect(importers.filter((file) => !places.some((place) => file.startsWith(`${place}/`)))).toEqual([]);
});

test('no tool to build or test with is installed where the bot runs, but types that packages of it bring along', () => {
  const tools = Object.keys(devDependencies).filter((name) =>
    shipped.some(([path]) => path === `node_modules/${name}`),
  );

  expect(tools).toEqual(['@types/node']);
  expect(page).toContain('`@types/node`');
});

test('every package whose installation would run a script is named, and may not', () => {
  const scripted = shipped
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/.*node_modules\//, ''));

  expect(scripted.length).toBeLessThan(3);
  for (const name of scripted) {
    expect(page).toContain(`\`${name}\``);
    expect(allowScripts[name]).toBe(false);
  }
});

test('the lock file fits what is declared', () => {
  const [command = ''] = linesOf('docs/dependencies.md');

  const printed = execFileSync('sh', ['-c', command], { encoding: 'utf8' });

  for (const name of Object.keys(dependencies)) expect(printed).toContain(` ${name}@`);
  expect(printed).not.toMatch(/invalid|missing|extraneous/i);
  // All that those need, too: npm fails where a version does not fit what asks for it.
  expect(execFileSync('sh', ['-c', `${command} --all`], { encoding: 'utf8' })).not.toMatch(/invalid|missing/i);
});
