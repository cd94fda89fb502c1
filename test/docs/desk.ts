import { exec } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where commands of the pages are typed: the tree as it is, in a folder of its own that takes what they write. */
export interface Desk {
  /** Types a line. It may end otherwise than well only where it is said to, and is ended where it says that it listens. */
  type(line: string): Promise<string>;
  leave(): void;
}

export function openDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'greenlight-desk-'));
  for (const name of readdirSync('.'))
    if (!/\.sqlite|^\.git$/.test(name)) symlinkSync(resolve(name), join(folder, name));
  return {
    type: (line) => typed(line, folder),
    leave: () => rmSync(folder, { recursive: true }),
  };
}

function typed(line: string, cwd: string): Promise<string> {
  return new Promise((done, fail) => {
    // What listens is ended by the signal alone if no shell and no npm stand between.
    const direct = /^npm run -s simulator -- /.test(line)
      ? line.replace('npm run -s simulator --', 'exec node simulator/index.ts')
      : line;
    const child = exec(direct, { cwd, timeout: 60_000 }, (error, stdout, stderr) =>
      error ? fail(new Error(`${line}\n${stdout}${stderr}`, { cause: error })) : done(stdout),
    );
    child.stdout?.on('data', (text: string) => {
      if (text.startsWith('listening on')) child.kill('SIGTERM');
    });
  });
}
