import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { pack, stage } from '../../infra/pack.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'greenlight-package-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, text = path): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test('the package holds the bot where App Service looks for it, and nothing of the tests', () => {
  stage('.', folder);

  const names = Object.keys(unzipSync(pack(folder).bytes));

  expect(names).toEqual(expect.arrayContaining(['package.json', 'bot/index.ts', 'services/index.ts', 'LICENSE']));
  expect(
    names.filter((name) => /^(test|simulator|demo|infra|manifest|node_modules)\/|\.sqlite|\.env/.test(name)),
  ).toEqual([]);
});

test('of what is installed it leaves out what Node never reads, and keeps licences', () => {
  const needed = ['index.js', 'LICENSE', 'lib/list.json', 'node_modules/b/LICENCE.md', 'license.md', 'NOTICE.md'];
  const kept = [...needed.map((each) => `node_modules/a/${each}`), 'bot/notes.md'];
  const left = ['a/index.js.map', 'a/index.d.ts', 'a/README.md', 'a/dist/browser/index.js', '@types/b/index.json'];
  for (const path of [...kept, ...left.map((each) => `node_modules/${each}`)]) put(path);

  const { bytes, files } = pack(folder);

  expect(Object.keys(unzipSync(bytes)).toSorted()).toEqual(kept.toSorted());
  expect(files).toBe(kept.length);
});

test('the same files make the same bytes, and come out as they went in', () => {
  put('bot/index.ts', 'Grüße');

  const [one, other] = [pack(folder).bytes, pack(folder).bytes];

  expect(Buffer.from(one).equals(other)).toBe(true);
  expect(strFromU8(unzipSync(one)['bot/index.ts'] ?? new Uint8Array())).toBe('Grüße');
});
