import { readFileSync } from 'node:fs';

/** A font that a machine without a desktop lacks, and what is drawn with it. */
interface Face {
  readonly family: string;
  readonly weight: number;
  readonly file: string;
  readonly range: string;
}

/** Signs of text such as ✓ stay with the font of the text. */
const EMOJI = 'U+231A-23FF, U+26A0-26FF, U+2705, U+270A-270B, U+2753-2757, U+FE0F, U+1F000-1FFFF';
const JAPANESE = 'U+3000-30FF, U+4E00-9FFF, U+FF00-FFEF';

const FACES: readonly Face[] = [
  { family: 'Emoji', weight: 400, file: 'noto-color-emoji/files/noto-color-emoji-emoji-400-normal', range: EMOJI },
  { family: 'Japanese', weight: 400, file: 'noto-sans-jp/files/noto-sans-jp-japanese-400-normal', range: JAPANESE },
  { family: 'Japanese', weight: 700, file: 'noto-sans-jp/files/noto-sans-jp-japanese-700-normal', range: JAPANESE },
];

/** Loads every face before the first card is drawn: a picture does not wait for a font. */
export const WARM = `Promise.all([
  document.fonts.load('16px Emoji', '🟡'),
  document.fonts.load('16px Japanese', '証'),
  document.fonts.load('bold 16px Japanese', '証'),
])`;

/** The faces as a style sheet that needs no other file. */
export function faces(): string {
  return FACES.map(({ family, weight, file, range }) => {
    const font = readFileSync(`node_modules/@fontsource/${file}.woff2`).toString('base64');
    const source = `url(data:font/woff2;base64,${font})`;
    return `@font-face { font-family: ${family}; font-weight: ${weight}; src: ${source}; unicode-range: ${range} }`;
  }).join('\n');
}
