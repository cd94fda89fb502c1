import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BILL, makeBill } from './bill.ts';
import { npm } from './npm.ts';
import { pack, stage } from './pack.ts';

/** Makes the package of the web app: the bot and what it needs to run, installed from the lock file by itself, and its bill. */
function main(file = 'greenlight-web.zip'): void {
  const folder = mkdtempSync(join(tmpdir(), 'greenlight-package-'));
  try {
    stage('.', folder);
    npm(['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], folder);
    writeFileSync(join(folder, BILL), makeBill());
    const { bytes, files } = pack(folder);
    writeFileSync(file, bytes);
    process.stdout.write(`${file}: ${files} files, ${Math.round(bytes.length / 1_000_000)} MB\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main(process.argv[2]);
