import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedPackages } from '../../infra/closure.ts';
import { readPage, rowsUnder } from '../docs/pages.ts';
import { needsOf, packages } from './graph.ts';

const PAGE = 'docs/dependencies.md';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
const shipped = shippedPackages();
const came = rowsUnder(PAGE, 'When it came out');
const excused = rowsUnder(PAGE, 'Not maintained, not stable, or not the newest');
const brought = rowsUnder(PAGE, 'Deprecated, old or unfinished, brought by others').map(
  ([named = '', by = '', how = '', why = '']) => ({ named: named.split(', '), by: by.split(', '), how, why }),
);
const [, looked = ''] = /^Looked up on (\d{4}-\d\d-\d\d)\./m.exec(readPage(PAGE)) ?? [];

/** The last release of their keeper: github.com/microsoft/botbuilder-js is archived. */
const ARCHIVED = ['adaptive-expressions', 'botbuilder', 'botframework-connector'];

/** What their keepers say of these on the registry. The lock file has it only where the registry sends it along. */
const DEPRECATED: readonly (readonly [name: string, before: number])[] = [
  ['uuid', 11],
  ['formidable', 2],
  ['node-domexception', Number.POSITIVE_INFINITY],
  ['inflight', Number.POSITIVE_INFINITY],
  ['glob', 9],
  ['rimraf', 4],
  ['request', Number.POSITIVE_INFINITY],
  ['querystring', Number.POSITIVE_INFINITY],
  ['lodash.get', Number.POSITIVE_INFINITY],
  ['lodash.isequal', Number.POSITIVE_INFINITY],
];

/** `adaptive-expressions` stands beside it because it asks for that, and is named itself. */
const ASKS_FOR_ANOTHER = 'adaptivecards-templating';

const A_YEAR_AND_A_HALF = 548;
const daysBefore = (day: string) => (Date.parse(looked) - Date.parse(day)) / 86_400_000;

/** A line of versions that may differ in what it offers: the major, and below 1 the minor. */
const lineOf = (version: string) => /^(0\.\d+|\d+)/.exec(version)?.[0];

test('every package that the bot asks for has the day on which its version came out', () => {
  expect(came.map(([name]) => name)).toEqual(Object.keys(dependencies));
  for (const [name = '', version, day = ''] of came) {
    expect([name, packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
    expect(daysBefore(day)).toBeGreaterThanOrEqual(0);
  }
});

test('what is archived, old, in preview or of another line than the newest has a reason, and nothing else', () => {
  const stands = came.filter(
    ([name = '', version = '', day = '', newest = '']) =>
      ARCHIVED.includes(name) ||
      (version === newest && daysBefore(day) > A_YEAR_AND_A_HALF) ||
      /^0\.|-/.test(version) ||
      lineOf(version) !== lineOf(newest),
  );
  const named = excused.flatMap(([names = '']) => names.split(', '));

  expect(named.toSorted()).toEqual(stands.map(([name]) => name).toSorted());
  for (const [, how = '', why = ''] of excused) expect([how.length > 10, why.length > 40]).toEqual([true, true]);
});

test('every deprecated package has a reason', () => {
  const deprecated = shipped.filter(
    ({ path, name, version }) =>
      packages[path]?.deprecated !== undefined ||
      DEPRECATED.some(([each, before]) => each === name && Number.parseInt(version, 10) < before),
  );
  const told = brought.filter(({ how }) => how.startsWith('deprecated: ')).flatMap(({ named }) => named);

  expect(told.toSorted()).toEqual([...new Set(deprecated.map(({ name, version }) => `${name} ${version}`))].toSorted());
});

test('every version before a release has a reason', () => {
  const early = shipped.filter(({ name, version }) => version.includes('-') && !(name in dependencies));
  const told = brought.flatMap(({ named }) => named).filter((each) => each.includes('-', each.indexOf(' ')));

  expect(told.toSorted()).toEqual(early.map(({ name, version }) => `${name} ${version}`).toSorted());
});

test('what is old or deprecated is there, by those who are named, and has a reason', () => {
  for (const { named, by, how, why } of brought) {
    for (const each of named) {
      const paths = shipped.filter(({ name, version }) => `${name} ${version}` === each).map(({ path }) => path);
      const asks = by.filter((name) => {
        const needs = needsOf(`node_modules/${name}`);
        return paths.some((path) => needs.has(path));
      });

      expect([each, paths.length > 0, asks]).toEqual([each, true, by]);
    }
    expect([how.length > 10, why.length > 20]).toEqual([true, true]);
  }
});

test('nobody but those who are named brings it', () => {
  const others = brought.flatMap(({ named, by }) =>
    Object.keys(dependencies)
      .filter((name) => !by.includes(name) && name !== ASKS_FOR_ANOTHER)
      .filter((name) => {
        const needs = needsOf(`node_modules/${name}`);
        return shipped.some(({ path, name: one, version }) => named.includes(`${one} ${version}`) && needs.has(path));
      }),
  );

  expect(others).toEqual([]);
});

test('the lock file tells of every script at installation', () => {
  const scripted = shipped.filter(({ path }) => {
    const { scripts = {} } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as {
      readonly scripts?: Readonly<Record<string, string>>;
    };
    return (
      ['preinstall', 'install', 'postinstall'].some((each) => each in scripts) || existsSync(join(path, 'binding.gyp'))
    );
  });

  expect(scripted.map(({ path }) => path)).toEqual(
    shipped.filter(({ path }) => packages[path]?.hasInstallScript).map(({ path }) => path),
  );
  expect(scripted.map(({ name }) => name)).toEqual(['dtrace-provider']);
});
