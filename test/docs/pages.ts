import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A fenced block of a page: what stands behind its fence, and its lines. */
export interface Block {
  readonly language: string;
  readonly file: string;
  readonly text: string;
}

/** Every page that people read, by its path. */
export const PAGES: readonly string[] = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
].filter((file) => existsSync(file));

export function readPage(page: string): string {
  return readFileSync(page, 'utf8');
}

export function blocksOf(page: string): readonly Block[] {
  return [...readPage(page).matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', file = '', text = '']) => ({ language, file, text }),
  );
}

/** The lines of its blocks for a shell; one that ends in a backslash goes on in the next. */
export function linesOf(page: string): readonly string[] {
  return blocksOf(page)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) =>
      text
        .replace(/\\\n\s*/g, ' ')
        .trim()
        .split('\n'),
    );
}

/** What a page says outside of its blocks. */
export function proseOf(page: string): string {
  return readPage(page).replace(/^```[\s\S]*?^```$/gm, '');
}

/** The rows of the table under a heading, each its cells without backticks; the row of titles is not one. */
export function rowsUnder(page: string, heading: string): readonly (readonly string[])[] {
  const [, section = ''] = readPage(page).split(new RegExp(`^#+ ${heading}$`, 'm'));
  return (section.split(/^#/m)[0] ?? '')
    .split('\n')
    .filter((line) => /^\| `/.test(line))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim().replaceAll('`', ''))
        .slice(1, -1),
    );
}
