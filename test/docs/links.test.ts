import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { PAGES, proseOf, readPage } from './pages.ts';

interface Link {
  readonly page: string;
  readonly path: string;
  readonly anchor: string;
}

const links = PAGES.flatMap((page) =>
  [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target): Link => {
      const [path = '', anchor = ''] = target.split('#');
      return { page, path: path === '' ? page : normalize(join(dirname(page), path)), anchor };
    }),
);

/** The name that a heading can be linked by. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

test('every link leads to a file that is there', () => {
  expect(links.length).toBeGreaterThan(60);
  expect(links.filter(({ path }) => !existsSync(path))).toEqual([]);
});

test('every link to a place in a page leads to a heading of it', () => {
  const lost = links.filter(({ path, anchor }) => {
    const headings =
      anchor === '' ? [] : [...readPage(path).matchAll(/^#+ (.+)$/gm)].map(([, text = '']) => anchorOf(text));
    return anchor !== '' && !headings.includes(anchor);
  });

  expect(lost).toEqual([]);
});

test('every page is linked from the list of pages, and that from the first page', () => {
  const listed = links.filter(({ page }) => page === 'docs/README.md').map(({ path }) => path);
  const needed = PAGES.filter((page) => page !== 'README.md' && page !== 'docs/README.md');

  expect(needed.filter((page) => !listed.includes(page))).toEqual([]);
  expect(links).toContainEqual({ page: 'README.md', path: 'docs/README.md', anchor: '' });
});

test('every file that a page names as its own is there', () => {
  const rooms = readdirSync('.').filter((name) => !/^\.|^node_modules$/.test(name) && !name.includes('.'));
  const named = PAGES.flatMap((page) =>
    [...proseOf(page).matchAll(/`((?:\.\.\/)?([a-z]+)\/[\w./-]+\.(?:ts|json|yml|md|png|svg))`/g)]
      .filter(([, , room = '']) => rooms.includes(room))
      .map(([, file = '']) => ({ page, file })),
  );

  const made = new Set([
    'services/rules/renewal/renewal-starts-late.ts',
    'test/services/rules/renewal-starts-late.fixtures.ts',
  ]);
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ file }) => !made.has(file) && !existsSync(file))).toEqual([]);
});

test('every room that contributors are shown is there, and every room there is, is shown', () => {
  const [, table = ''] = /^\| room \|([\s\S]*?)\n\n/m.exec(readPage('CONTRIBUTING.md')) ?? [];
  const shown = [...table.matchAll(/`([a-z/]+)\/`/g)].map(([, room = '']) => room);
  const folders = (of: string) =>
    readdirSync(of, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []));
  const apart = ['docs', 'test', 'node_modules', 'coverage', 'devTools'];
  const rooms = folders('.').filter((name) => !name.startsWith('.') && !apart.includes(name));

  expect(shown.filter((room) => !existsSync(room))).toEqual([]);
  expect(rooms.filter((room) => !shown.some((each) => each.split('/')[0] === room))).toEqual([]);
  expect(folders('services').filter((room) => !shown.includes(`services/${room}`))).toEqual([]);
});
