import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { shippedPackages } from '../../infra/closure.ts';
import { rowsUnder } from '../docs/pages.ts';
import { lockfileVersion, needsOf, packages } from './graph.ts';

type Named = Readonly<Record<string, string>>;

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Named;
  readonly devDependencies: Named;
  readonly overrides: Named;
};
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** What asks for a package of the registry, under its own name or another: a range of versions, or the name of one. */
const OF_THE_REGISTRY = /^(npm:(@[\w.-]+\/)?[\w.-]+@)?([\d<>=~^*xX|][\w.<>=~^*| +-]*|latest|)$/;

/** Where packages come from is a matter of whoever installs; pieces, so that this file names none itself. */
const HOST = new RegExp(
  [
    String.raw`\b(?:registry|npm|packages|pkgs|mirrors?|verdaccio|artifactory|nexus)\.[a-z0-9-]+(?:\.[a-z0-9-]+)*\.?(?<=\.(?:org|com|net|io|dev|cn|local|internal))\b`,
    String.raw`https?:\/\/\S+\/-\/\S+\.tgz`,
    String.raw`^\s*(?:@[\w-]+:)?registry\s*=`,
  ].join('|'),
  'm',
);

test('every package of the lock file has its hash', () => {
  expect(lockfileVersion).toBe(3);
  expect(locked.length).toBeGreaterThan(500);
  expect(
    locked.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==( |$)/.test(integrity ?? '')).map(([path]) => path),
  ).toEqual([]);
});

test('every package comes from the registry, and the lock file does not say which', () => {
  const elsewhere = locked.filter(
    ([, { version, resolved, link }]) => resolved || link || !/^\d+\.\d+\.\d/.test(version),
  );
  const asked = Object.entries(packages).flatMap(([path, each]) =>
    Object.entries({ ...each.dependencies, ...each.devDependencies, ...each.optionalDependencies }).map(
      ([name, range]) => ({ path, name, range }),
    ),
  );

  expect(elsewhere.map(([path]) => path)).toEqual([]);
  expect(asked.filter(({ range }) => !OF_THE_REGISTRY.test(range))).toEqual([]);
  expect(Object.values(manifest.overrides).filter((range) => !OF_THE_REGISTRY.test(range))).toEqual([]);
});

test.each(['git+ssh://git@x/y.git', 'github:x/y', 'x/y', 'file:../x', 'https://x/y.tgz', 'link:x'])(
  'a package from %s would be told',
  (range) => {
    expect(range).not.toMatch(OF_THE_REGISTRY);
  },
);

test('no host of a registry is named anywhere', () => {
  const files = readdirSync('.')
    .filter((name) => !['node_modules', '.git', 'coverage', 'devTools'].includes(name))
    .flatMap((name) =>
      statSync(name).isFile()
        ? [name]
        : readdirSync(name, { recursive: true, encoding: 'utf8' }).map((file) => join(name, file)),
    )
    .filter((file) => !/\.(png|ttf|woff2?|zip|pdf|pfx|sqlite)$/.test(file) && statSync(file).isFile());

  expect(files.length).toBeGreaterThan(500);
  expect(files).toContain('package-lock.json');
  expect(files.filter((file) => HOST.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test.each([
  ['registry', 'example', 'org'].join('.'),
  `https://${['npm', 'example', 'com'].join('.')}/x`,
  ['https://127.0.0.1:4873/x', '-', 'x-1.0.0.tgz'].join('/'),
  ['registry', 'http://localhost:4873/'].join('='),
])('a file that named %s would be told', (text) => {
  expect(text).toMatch(HOST);
});

test('what the lock file marks as needed where the bot runs is what the bot needs, and all that those need', () => {
  const needed = new Set(Object.keys(manifest.dependencies).flatMap((name) => [...needsOf(`node_modules/${name}`)]));

  expect(shippedPackages().map(({ path }) => path)).toEqual([...needed].toSorted());
});

test('what is held to one version has its reason, and that version', () => {
  const exact = (from: Named, by: string) =>
    Object.entries(from)
      .filter(([, range]) => /^\d/.test(range))
      .map(([name, version]) => [name, version, by]);
  const held = [
    ...exact(manifest.dependencies, 'dependencies'),
    ...exact(manifest.devDependencies, 'devDependencies'),
    ...Object.entries(manifest.overrides).map(([name, version]) => [name, version, 'overrides']),
  ];
  const rows = rowsUnder('docs/dependencies.md', 'Held to one version');

  expect(rows.map((row) => row.slice(0, 3))).toEqual(held);
  for (const [name = '', version, , reason = ''] of rows) {
    expect([packages[`node_modules/${name}`]?.version, reason.length > 20]).toEqual([version, true]);
  }
});
