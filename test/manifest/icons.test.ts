import { readFileSync } from 'node:fs';
import { ICONS, icon } from '../../gallery/icon.ts';
import { bytesOf } from '../../gallery/pixels.ts';
import template from '../../manifest/manifest.json' with { type: 'json' };
import { launchChromium } from '../helpers/chromium.ts';

jest.setTimeout(60_000);

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly alpha: number;
}

function dotsOf(png: Buffer): readonly Dot[] {
  const { width, height, channels, bytes } = bytesOf(png);
  return Array.from({ length: width * height }, (_, at) => ({
    x: at % width,
    y: Math.floor(at / width),
    colour: bytes.toString('hex', at * channels, at * channels + 3),
    alpha: channels === 4 ? (bytes[at * channels + 3] ?? 0) : 255,
  }));
}

const PNG = { eightBits: 8, opaque: 2, withAlpha: 6, notInterlaced: 0 };
const read = (file: string) => readFileSync(`manifest/${file}`);
const [color, outline] = [read(template.icons.color), read(template.icons.outline)];
const spread = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;

test.each([
  { file: 'color.png', side: 192, kind: PNG.opaque },
  { file: 'outline.png', side: 32, kind: PNG.withAlpha },
])('$file is a PNG of $side dots each way, with nothing written into it', ({ file, side, kind }) => {
  const png = read(file);
  const chunks = [...png.toString('latin1').matchAll(/IHDR|IDAT|IEND|tEXt|iTXt|zTXt|eXIf|tIME|iCCP/g)].map(String);

  expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([side, side]);
  expect([png[24], png[25], png[28]]).toEqual([PNG.eightBits, kind, PNG.notInterlaced]);
  expect(new Set(chunks)).toEqual(new Set(['IHDR', 'IDAT', 'IEND']));
});

/** Source: learn.microsoft.com, "Teams app icon for Teams Store and app bar": full bleed, a logo within 120 x 120 dots; Teams rounds the corners. */
test('the coloured icon fills its square, and its symbol keeps to the 96 dots in the midst', () => {
  const dots = dotsOf(color);
  const ground = template.accentColor.slice(1).toLowerCase();
  const symbol = dots.filter(({ colour }) => colour !== ground);

  expect(new Set(dots.map(({ alpha }) => alpha))).toEqual(new Set([255]));
  expect(symbol.length).toBeGreaterThan(500);
  for (const axis of ['x', 'y'] as const) {
    const [first, last] = spread(symbol.map((dot) => dot[axis]));
    expect(first).toBeGreaterThanOrEqual(48);
    expect(last).toBeLessThan(144);
    expect(first + last).toBe(191);
  }
});

test('the outline is white on nothing, from edge to edge', () => {
  const dots = dotsOf(outline);
  const drawn = dots.filter(({ alpha }) => alpha > 0);

  expect(new Set(drawn.map(({ colour, alpha }) => `${colour} ${alpha}`))).toEqual(new Set(['ffffff 255']));
  expect(drawn.length).toBeGreaterThan(100);
  expect(drawn.length).toBeLessThan(dots.length / 2);
  expect(spread(drawn.map(({ y }) => y))).toEqual([0, 31]);
});

test('the icons are those that are drawn in the files beside them', async () => {
  const browser = await launchChromium();
  const drawn = await Promise.all(
    ICONS.map(async ({ from, side }) => dotsOf(await icon(browser, readFileSync(from, 'utf8'), side))),
  ).finally(() => browser.close());

  expect(ICONS.map(({ to }) => to)).toEqual(['manifest/color.png', 'manifest/outline.png']);
  expect(drawn[0]).toEqual(dotsOf(color));
  expect(drawn[1]).toEqual(dotsOf(outline));
});
