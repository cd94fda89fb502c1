import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pageOf } from '../../gallery/page.ts';
import { shotsOf, slugOf } from '../../gallery/shots.ts';
import { galleryCards } from '../cards/spoken-cards.ts';

jest.setTimeout(120_000);

const stories = Object.keys(galleryCards());
const pictures = (files: readonly string[]) => files.filter((file) => file.endsWith('.png')).toSorted();
const shown = (page: string) => [...page.matchAll(/<img src="([^"]+)"/g)].map(([, file = '']) => file).toSorted();
const named = (page: string) => [...page.matchAll(/<section id="([^"]+)"/g)].map(([, slug]) => slug);

const out = mkdtempSync(join(tmpdir(), 'greenlight-gallery-'));
afterAll(() => rmSync(out, { recursive: true }));

async function drawn(...only: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const args = only.flatMap((story) => ['--only', story]);
  await promisify(execFile)(process.execPath, ['gallery/index.ts', ...args, '--out', out]);
  return new Map(readdirSync(out).map((file) => [file, readFileSync(join(out, file))]));
}

test('the command draws the cards that are asked for, the same way each time, and nothing else stays', async () => {
  writeFileSync(join(out, 'a-card-that-is-no-more-light.png'), '');

  const once = await drawn('help', 'trouble');
  const again = await drawn('help', 'trouble');

  const page = String(once.get('index.html'));
  expect(named(page)).toEqual(['help', 'trouble']);
  expect(pictures([...once.keys()])).toEqual([
    'help-dark.png',
    'help-high-contrast.png',
    'help-light.png',
    'help-narrow.png',
    'trouble-dark.png',
    'trouble-light.png',
  ]);
  expect(shown(page)).toEqual(pictures([...once.keys()]));
  expect([...again].map(([file, bytes]) => [file, bytes.equals(once.get(file) ?? Buffer.alloc(0))])).toEqual(
    [...once.keys()].map((file) => [file, true]),
  );
});

test('a card that there is not is an error in words', async () => {
  const asked = drawn('no such card');

  await expect(asked).rejects.toThrow('there is no card called no such card');
});

test('the gallery that is kept shows every card there is, and no other', () => {
  const page = readFileSync('docs/gallery/index.html', 'utf8');

  expect(named(page)).toEqual(stories.map(slugOf));
  expect(new Set(named(page)).size).toBe(stories.length);
  expect(shown(page)).toEqual(pictures(readdirSync('docs/gallery')));
});

test('each picture is a picture, as wide as it is said to be', () => {
  for (const { file, width } of stories.flatMap(shotsOf)) {
    const png = readFileSync(join('docs/gallery', file));

    expect([file, png.readUInt32BE(16)]).toEqual([file, width]);
    expect([file, png.subarray(1, 4).toString()]).toEqual([file, 'PNG']);
  }
});

test.each([
  ['light', 'ffffff'],
  ['dark', '2d2c2c'],
  ['high-contrast', '000000'],
])('%s pictures stand on exactly the ground of their theme', (theme, ground) => {
  const png = readFileSync(`docs/gallery/proposed-${theme}.png`);
  const palette = png.subarray(png.indexOf('PLTE') + 4, png.indexOf('IDAT') - 8);
  const colours = Array.from({ length: palette.length / 3 }, (_, place) =>
    palette.subarray(place * 3, place * 3 + 3).toString('hex'),
  );

  expect(colours).toContain(ground);
});

test('a name draws nothing on the page that leafs through them', () => {
  const page = pageOf([{ story: 'case', summary: '<img src="https://evil.example"> & "more"' }]);

  expect(page).toContain('&#60;img src=&#34;https://evil.example&#34;&#62; &#38; &#34;more&#34;');
});
