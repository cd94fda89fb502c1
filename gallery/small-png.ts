import { crc32, deflateSync } from 'node:zlib';
import { type Pixels, pixelsOf } from './pixels.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
/** A colour that covers one dot in so many is what something stands on. */
const GROUND = 200;
const HARDLY_TOLD = 3 * 17 ** 2;

/** The same picture in a quarter of the bytes: its commonest colours stay what they are, a rarer one takes the nearest of them. */
export function smallPng(png: Buffer): Buffer {
  const { width, height, dots } = pixelsOf(png);
  const palette = paletteOf(dots);
  const places = placesIn(palette, dots);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++) {
    for (let at = 0; at < width; at++) rows[row * (width + 1) + 1 + at] = places.get(dots[row * width + at] ?? 0) ?? 0;
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head({ width, height })),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function head({ width, height }: Pick<Pixels, 'width' | 'height'>): Buffer {
  const PALETTE_OF_EIGHT_BITS = [8, 3, 0, 0, 0];
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  bytes.set(PALETTE_OF_EIGHT_BITS, 8);
  return bytes;
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const frame = Buffer.alloc(named.length + 8);
  frame.writeUInt32BE(content.length, 0);
  named.copy(frame, 4);
  frame.writeUInt32BE(crc32(named), named.length + 4);
  return frame;
}

/** The commonest first; what is rare, and hardly told from one of these, needs no place of its own. */
function paletteOf(dots: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const dot of dots) counts.set(dot, (counts.get(dot) ?? 0) + 1);
  const commonest = [...counts].toSorted(([one, often], [other, oftener]) => oftener - often || one - other);
  const chosen: number[] = [];
  for (const [colour, dotsOfIt] of commonest) {
    if (chosen.length === MOST_COLOURS) break;
    const ground = dotsOfIt * GROUND > dots.length;
    if (ground || chosen.every((each) => distance(each, colour) > HARDLY_TOLD)) chosen.push(colour);
  }
  return chosen;
}

/** Where in the palette each colour of the picture is found. */
function placesIn(palette: readonly number[], dots: Uint32Array): ReadonlyMap<number, number> {
  const places = new Map(palette.map((colour, place) => [colour, place]));
  for (const dot of dots) if (!places.has(dot)) places.set(dot, nearestIn(palette, dot));
  return places;
}

function nearestIn(palette: readonly number[], colour: number): number {
  const far = palette.map((each) => distance(each, colour));
  return far.indexOf(Math.min(...far));
}

function distance(one: number, other: number): number {
  const red = (one >> 16) - (other >> 16);
  const green = ((one >> 8) & 0xff) - ((other >> 8) & 0xff);
  const blue = (one & 0xff) - (other & 0xff);
  return red ** 2 + green ** 2 + blue ** 2;
}

function channelsOf(colour: number): readonly number[] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}
