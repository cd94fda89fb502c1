import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { isPacked, SHIPPED } from './shipped.ts';

/** The same files make the same bytes, whenever they are packed. */
const WHEN = '1980-01-01';

/** Copies what the bot is made of from one folder to another. */
export function stage(from: string, to: string): void {
  for (const part of SHIPPED) cpSync(join(from, part), join(to, part), { recursive: true });
}

/** Packs a folder as App Service unpacks it. */
export function pack(folder: string): { readonly bytes: Uint8Array; readonly files: number } {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(isPacked)
    .toSorted();
  const content: Zippable = Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path))]));
  return { bytes: zipSync(content, { mtime: WHEN }), files: paths.length };
}
