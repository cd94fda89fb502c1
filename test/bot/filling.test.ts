import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(60_000);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'greenlight-compiled-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function fill(args: readonly string[] = []) {
  const env = { ...process.env, NODE_COMPILE_CACHE: folder };
  return execFileSync(process.execPath, [...args, 'bot/fill.mjs'], { env, encoding: 'utf8' });
}

test('an installation compiles what a start needs', () => {
  fill();

  const [version = ''] = readdirSync(folder);
  expect(readdirSync(join(folder, version)).length).toBeGreaterThan(1_000);
});

test('a Node that does not run TypeScript says so, and the installation goes on', () => {
  expect(fill(['--no-experimental-strip-types'])).toMatch(
    /^Nothing is compiled ahead: Node v\S+ does not run TypeScript/,
  );
});
