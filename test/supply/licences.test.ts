import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAMED_ELSEWHERE, shippedPackages, withoutText } from '../../infra/closure.ts';
import { licencePage } from '../../infra/licence-page.ts';

const packages = shippedPackages();

/** The licences under which code may be handed on with this one, each used by some package. */
const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Unlicense',
] as const;

/** Whether a licence asks for nothing but that its text stays; of a choice, one that does is enough. */
function isAllowed(licence: string): boolean {
  return licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((each) => ALLOWED.some((allowed) => allowed === each));
}

test('the page of licences stands as the command writes it', () => {
  expect(readFileSync('docs/licences.md', 'utf8')).toBe(licencePage(packages, withoutText(packages)));
});

test('every licence lets its code be handed on, and none is allowed for nothing', () => {
  expect(packages.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  expect(ALLOWED.filter((each) => !packages.some(({ licence }) => licence === each))).toEqual([]);
});

test.each(['GPL-3.0-only', 'AGPL-3.0', '(GPL-2.0 OR LGPL-3.0)', 'MIT AND GPL-2.0', 'UNLICENSED', 'SEE LICENSE IN x'])(
  '%s is not allowed',
  (licence) => {
    expect(isAllowed(licence)).toBe(false);
  },
);

test('what is installed is of the version and the licence that the lock file says', () => {
  const installed = packages.map(({ path, name, licence }) => {
    const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Record<string, unknown>;
    const { version, license = NAMED_ELSEWHERE[name] ? licence : undefined } = manifest;
    return { path, name: manifest.name, version, licence: license };
  });

  expect(installed).toEqual(packages);
});

test('where a manifest names no licence, the package does', () => {
  for (const [name, { file, words }] of Object.entries(NAMED_ELSEWHERE)) {
    const { path = '' } = packages.find((each) => each.name === name) ?? {};

    expect(readFileSync(join(path, file), 'utf8')).toContain(words);
  }
});

test('a package without a licence is not listed, but told', () => {
  const lock = JSON.stringify({ packages: { 'node_modules/mystery': { version: '1.0.0' } } });

  expect(() => shippedPackages(lock)).toThrow('node_modules/mystery names no licence');
});
