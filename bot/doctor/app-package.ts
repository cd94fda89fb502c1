import { readFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import { z } from 'zod';

const Manifest = z.object({ bots: z.tuple([z.object({ botId: z.string() })], z.unknown()) });

/** The end of a ZIP file's list, and an entry of it. Source: PKWARE, "APPNOTE.TXT", 4.3.12 and 4.3.16. */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const DEFLATED = 8;

/** The bot that an app package for Teams names; null where there is no such file. Throws for what is no app package. */
export async function packagedBot(file: string): Promise<string | null> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (bytes === null) return null;
  const [{ botId }] = Manifest.parse(JSON.parse(entryOf(bytes, 'manifest.json').toString('utf8'))).bots;
  return botId;
}

function entryOf(zip: Buffer, wanted: string): Buffer {
  const end = zip.lastIndexOf(Buffer.from(new Uint32Array([END]).buffer));
  if (end < 0) throw new Error('is no ZIP file');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0 && zip.readUInt32LE(at) === ENTRY; left -= 1) {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    if (name === wanted) return contentAt(zip, at);
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0);
  }
  throw new Error(`has no ${wanted}`);
}

/** What an entry of the list holds; where it begins is told by the head that stands before it. */
function contentAt(zip: Buffer, entry: number): Buffer {
  const [method, length, head] = [
    zip.readUInt16LE(entry + 10),
    zip.readUInt32LE(entry + 20),
    zip.readUInt32LE(entry + 42),
  ];
  const start = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28);
  const content = zip.subarray(start, start + length);
  return method === DEFLATED ? inflateRawSync(content) : content;
}
