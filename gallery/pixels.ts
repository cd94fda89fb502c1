import { inflateSync } from 'node:zlib';

/** A picture as rows of dots, each dot one number: red, green, blue. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint32Array;
}

/** The five ways in which a row of a PNG may lean on the dots left of it, above it, and between. */
const LEANINGS: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  nearest,
];

/** A picture as one byte after another: red, green, blue, and with four channels how opaque it is there. */
export interface Bytes {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
  readonly bytes: Buffer;
}

/** Reads a PNG as a browser writes it: eight bits a channel, not interlaced. */
export function bytesOf(png: Buffer): Bytes {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = png[25] === 6 ? 4 : 3;
  const bytes = straightened(inflateSync(Buffer.concat(dataOf(png))), width * channels, channels);
  return { width, height, channels, bytes };
}

/** Reads the colours of a PNG, as if all of it were opaque. */
export function pixelsOf(png: Buffer): Pixels {
  const { width, height, channels, bytes } = bytesOf(png);
  const dots = new Uint32Array(width * height);
  for (let dot = 0; dot < dots.length; dot++) dots[dot] = bytes.readUIntBE(dot * channels, 3);
  return { width, height, dots };
}

function dataOf(png: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return parts;
}

function straightened(raw: Buffer, stride: number, channels: number): Buffer {
  const rows = raw.length / (stride + 1);
  const out = Buffer.alloc(rows * stride);
  for (let row = 0; row < rows; row++) {
    const lean = LEANINGS[raw[row * (stride + 1)] ?? 0] ?? nearest;
    for (let at = 0; at < stride; at++) {
      const here = row * stride + at;
      const left = at < channels ? 0 : (out[here - channels] ?? 0);
      const above = row === 0 ? 0 : (out[here - stride] ?? 0);
      const corner = row === 0 || at < channels ? 0 : (out[here - stride - channels] ?? 0);
      out[here] = (raw[row * (stride + 1) + 1 + at] ?? 0) + lean(left, above, corner);
    }
  }
  return out;
}

function nearest(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const fromLeft = Math.abs(guess - left);
  const fromAbove = Math.abs(guess - above);
  const fromCorner = Math.abs(guess - corner);
  if (fromLeft <= fromAbove && fromLeft <= fromCorner) return left;
  return fromAbove <= fromCorner ? above : corner;
}
