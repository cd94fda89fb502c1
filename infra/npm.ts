import { execFileSync } from 'node:child_process';

/** Runs the npm that runs this program, in a folder, and returns what it printed. */
export function npm(args: readonly string[], cwd: string): string {
  const program = process.env.npm_execpath;
  if (program === undefined) throw new Error('Run it by npm: npm run -s package, npm run -s sbom');
  return execFileSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64_000_000,
  });
}
