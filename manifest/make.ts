import { readFileSync } from 'node:fs';
import { LANGUAGES, languageFor, type Manifest, manifestFor } from './app-package.ts';
import { faultsIn } from './check.ts';
import type { PackageOptions } from './options.ts';
import { zipped } from './zip.ts';

/** An app package, and the manifest that is in it. */
export interface Made {
  readonly manifest: Manifest;
  readonly zip: Uint8Array;
}

/** Makes the app package: the manifest, its languages and its icons, all at the root of a ZIP file, and nothing else. */
export async function appPackage(options: PackageOptions): Promise<Made> {
  const manifest = manifestFor(options);
  const languages = LANGUAGES.map(({ languageTag, file }) => {
    const words = JSON.parse(readFileSync(`manifest/${file}`, 'utf8')) as Record<string, string>;
    return [file, languageFor(words, languageTag, options)] as const;
  });
  const texts: Readonly<Record<string, object>> = { 'manifest.json': manifest, ...Object.fromEntries(languages) };
  const faults = await faultsIn(texts);
  if (faults.length > 0) throw new Error(`Teams would refuse this:\n${faults.join('\n')}`);
  const pictures = Object.values(manifest.icons).map(
    (file) => [file, bytesOf(readFileSync(`manifest/${file}`))] as const,
  );
  const written = Object.entries(texts).map(([file, content]) => [file, textOf(content)] as const);
  return { manifest, zip: zipped(Object.fromEntries([...written, ...pictures])) };
}

function textOf(content: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
}

function bytesOf(file: Buffer): Uint8Array {
  return new Uint8Array(file);
}
