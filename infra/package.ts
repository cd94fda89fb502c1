import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack, stage } from './pack.ts';

const FILE = 'greenlight-web.zip';

/** Makes the package of the web app: the bot and what it needs to run, installed from the lock file by itself. */
function main(): void {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error('Run it by npm: npm run -s package');
  const folder = mkdtempSync(join(tmpdir(), 'greenlight-package-'));
  try {
    stage('.', folder);
    const install = ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
    execFileSync(process.execPath, [npm, ...install], { cwd: folder, stdio: 'inherit' });
    const { bytes, files } = pack(folder);
    writeFileSync(FILE, bytes);
    process.stdout.write(`${FILE}: ${files} files, ${Math.round(bytes.length / 1_000_000)} MB\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main();
