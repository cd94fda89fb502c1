import { zipSync } from 'fflate';

/** The first moment that a ZIP file can tell. It is written as the clock on the wall shows it, in every time zone the same. */
const LONG_AGO = new Date(1980, 0, 1);

/** Packs files so that the same files are the same bytes, whoever packs them, where and when. */
export function zipped(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const inOrder = Object.entries(files).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(inOrder), { level: 9, mtime: LONG_AGO });
}
