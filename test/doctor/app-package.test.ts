import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { packagedBot } from '../../bot/doctor/app-package.ts';

const folder = mkdtempSync(join(tmpdir(), 'greenlight-package-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A ZIP file of its smallest form: heads with contents, a list of them, and its end. */
function zipOf(files: Readonly<Record<string, string>>, isDeflated: boolean): Buffer {
  const [heads, list]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = isDeflated ? deflateRawSync(text) : Buffer.from(text);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(isDeflated ? 8 : 0, 10);
    entry.writeUInt32LE(content.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    heads.push(head, Buffer.from(name), content);
    list.push(entry, Buffer.from(name));
    at += head.length + name.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...heads, ...list, end]);
}

function written(name: string, bytes: Buffer | string): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

test.each([[true], [false]])('the bot that a package names is read, deflated: %s', async (isDeflated) => {
  const manifest = JSON.stringify({ bots: [{ botId: 'a-1' }] });
  const file = written('app.zip', zipOf({ 'de.json': '{}', 'manifest.json': manifest }, isDeflated));

  expect(await packagedBot(file)).toBe('a-1');
});

test('no package is none, and what is no package is a fault', async () => {
  expect(await packagedBot(join(folder, 'none.zip'))).toBeNull();
  await expect(packagedBot(written('text.zip', 'not a ZIP file'))).rejects.toThrow('is no ZIP file');
  await expect(packagedBot(written('other.zip', zipOf({ 'a.json': '{}' }, true)))).rejects.toThrow('manifest.json');
});
