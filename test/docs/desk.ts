import { exec } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where commands of the pages are typed: the tree as it is, in a folder of its own that takes what they write. */
export interface Desk {
  /** Types a line and answers what it printed. What says that it listens is ended; what does not end well throws. */
  type(line: string): Promise<string>;
  /** What a file holds there. */
  read(file: string): string;
  /** Another desk, with the stores that lie on this one. */
  another(): Desk;
  leave(): void;
}

/** Pages that a command writes anew are copies there, all else is the tree itself. */
const WRITTEN = ['docs', '.env.example'];
const APART = /\.sqlite|^\.git$/;

export function openDesk(stores?: string): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'greenlight-desk-'));
  for (const name of readdirSync('.').filter((each) => !APART.test(each) && !WRITTEN.includes(each)))
    symlinkSync(resolve(name), join(folder, name));
  mkdirSync(join(folder, 'docs'));
  for (const name of ['.env.example', 'docs/settings.md', 'docs/clouds.md']) copyFileSync(name, join(folder, name));
  if (stores !== undefined)
    for (const name of readdirSync(stores).filter((each) => APART.test(each)))
      copyFileSync(join(stores, name), join(folder, name));
  return {
    type: (line) => typed(line, folder),
    another: () => openDesk(folder),
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    leave: () => rmSync(folder, { recursive: true }),
  };
}

function typed(line: string, cwd: string): Promise<string> {
  return new Promise((done, fail) => {
    // What listens is ended by the signal alone if no shell and no npm stand between.
    const direct = line.replace(/^npm run -s simulator --/, 'exec node simulator/index.ts');
    const child = exec(direct, { cwd, timeout: 60_000 }, (error, stdout, stderr) =>
      error ? fail(new Error(`${line}\n${stdout}${stderr}`, { cause: error })) : done(stdout),
    );
    child.stdout?.on('data', (text: string) => {
      if (text.startsWith('listening on')) child.kill('SIGTERM');
    });
  });
}
