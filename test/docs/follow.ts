import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Block, blocksOf } from './pages.ts';

/** What a check of the whole tree reads. */
const ROOMS = [
  'bench',
  'bot',
  'cards',
  'demo',
  'gallery',
  'infra',
  'manifest',
  'sentences',
  'services',
  'simulator',
  'test',
];
const FILES = ['.gitignore', 'biome.json', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A copy of the tree, without its pages, with the packages that are installed. */
export function copyOfTree(): string {
  const folder = mkdtempSync(join(tmpdir(), 'greenlight-docs-'));
  for (const name of [...ROOMS, ...FILES]) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Does in a folder what the blocks of a page say: writes its files, and changes those that its diffs name. */
export function follow(page: string, folder: string): void {
  for (const block of blocksOf(page)) {
    if (block.language === 'ts') write(block, folder);
    if (block.language === 'diff') change(block, folder);
  }
}

function write({ file, text }: Block, folder: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text, { flag: 'wx' });
}

function change({ text }: Block, folder: string): void {
  for (const part of text.split(/^--- /m).slice(1)) {
    const [file = '', ...lines] = part.trimEnd().split('\n');
    const path = join(folder, file);
    const hunks = lines.join('\n').split('\n@@\n');
    writeFileSync(path, hunks.reduce(changed, readFileSync(path, 'utf8')));
  }
}

/** A text with one place of it changed. It has to be there, and once. */
function changed(text: string, hunk: string): string {
  const lines = hunk.split('\n');
  const kept = (sign: string) =>
    lines
      .filter((line) => !line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const pieces = `\n${text}`.split(`\n${kept('+')}`);
  if (pieces.length !== 2) throw new Error(`stands ${pieces.length - 1} times where the page says once:\n${hunk}`);
  return pieces.join(`\n${kept('-')}`).slice(1);
}
